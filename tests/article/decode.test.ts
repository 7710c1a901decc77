import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/article/decode.ts';
import { ArticleError } from '../../src/problems.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))));

const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];
const swapped = (text: string): number[] => [...Buffer.from(text, 'utf16le').swap16()];

test.each([
  ['UTF-8', bytes('aé’😀'), 'aé’😀'],
  ['UTF-8 with a byte-order mark', bytes([0xef, 0xbb, 0xbf], 'aé'), 'aé'],
  ['little-endian UTF-16', bytes([0xff, 0xfe], utf16('aé😀')), 'aé😀'],
  ['big-endian UTF-16', bytes([0xfe, 0xff], swapped('aé😀')), 'aé😀'],
  ['ASCII', bytes('a'), 'a'],
  ['nothing', bytes(), ''],
  ['CRLF and CR', bytes('a\r\nb\rc\n\rd'), 'a\nb\nc\n\nd'],
  ['a string', 'aé', 'aé'],
  ['a string with a byte-order mark', '\ufeffa\r\nb', 'a\nb'],
  ['a string with lone surrogates', 'a\ud800b\udc00\ud83d\ude00', 'a�b�😀'],
])('reads %s', (_, input, text) => {
  expect(decode(input)).toEqual({ text, warnings: [] });
});

const high = Array.from({ length: 32 }, (_, i) => 0x80 + i);

test('reads invalid UTF-8 as windows-1252, with a warning', () => {
  expect(decode(bytes('it', [0x92], 's 5 ', [0x80, 0xe9]))).toEqual({
    text: 'it’s 5 €é',
    warnings: [{ code: 'encoding-guessed', message: expect.stringContaining('windows-1252') }],
  });
  expect(decode(bytes(high)).text).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');
  expect(decode(bytes('a', [0xe2, 0x80])).text).toBe('aâ€');
});

test('reads invalid UTF-8 as UTF-8 if it has three valid sequences for each bad one, and counts the bad ones', () => {
  const count = (input: Uint8Array): string => {
    const { text, warnings } = decode(input);
    return [text, ...warnings.map(({ code, message }) => `${code} ${/\d+ places?/.exec(message)?.[0]}`)].join(
      '|',
    );
  };
  expect(count(bytes('éé', [0xff], 'é'))).toBe('éé\ufffdé|encoding-broken 1 place');
  expect(count(bytes('é'.repeat(6), [0xe2, 0x80], 'a', [0xe9]))).toBe(
    'éééééé\ufffda\ufffd|encoding-broken 2 places',
  );
  expect(count(bytes('éé\ufffd', [0xff]))).toBe('éé\ufffd\ufffd|encoding-broken 1 place');
  expect(count(bytes('😀é’', [0xff]))).toBe('😀é’\ufffd|encoding-broken 1 place');
  expect(count(bytes('éé', [0xff]))).toBe('Ã©Ã©ÿ|encoding-guessed undefined');
});

describe('reads invalid UTF-8 in the encoding that the article declares', () => {
  const polish = [0xb3, 0xb9];
  const text = (...start: readonly string[]): string => decode(bytes(...start, polish)).text.slice(-2);

  test.each([
    ['meta', '<meta charset=windows-1250>'],
    ['meta in quotes', '<!doctype html><head>\n<META lang=pl CHARSET = "cp1250" >'],
    ['http-equiv', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">'],
    ['an XML declaration', '<?xml version="1.0" encoding=\'windows-1250\'?>'],
    ['meta after front matter', `---\ntitle: ${'x'.repeat(2000)}\n---\n<meta charset=windows-1250>`],
    ['meta after front matter with CRLF', '---\r\na: b\r\n---\r\n<meta charset=windows-1250>'],
    ['meta after a comment', '<!-- <meta charset=koi8-r> --><meta charset=windows-1250>'],
    ['meta within 1,024 bytes', `${' '.repeat(990)}<meta charset=windows-1250>`],
  ])('in %s', (_, start) => {
    expect(decode(bytes(start, polish))).toMatchObject({ warnings: [] });
    expect(text(start)).toBe('łą');
  });

  test.each([
    ['in front matter', '---\nhead: <meta charset=windows-1250>\n---\n'],
    ['beyond 1,024 bytes', `${' '.repeat(1024)}<meta charset=windows-1250>`],
    ['as UTF-8', '<meta charset=utf-8>'],
    ['as UTF-16', '<meta charset=utf-16>'],
    ['with an unknown label', '<meta charset=polish>'],
    ['in a comment', '<!-- <meta charset=windows-1250> -->'],
  ])('but not %s', (_, start) => {
    expect(decode(bytes(start, polish))).toMatchObject({ warnings: [{ code: 'encoding-guessed' }] });
    expect(text(start)).toBe('³¹');
  });

  test('with a warning about bytes that are invalid in it', () => {
    const { text, warnings } = decode(bytes('<meta charset=shift_jis>', [0x93, 0xfa, 0x96, 0x7b, 0xff]));
    expect(text).toMatch(/>日本\ufffd$/);
    expect(warnings).toMatchObject([
      { code: 'encoding-broken', message: expect.stringContaining('1 place') },
    ]);
  });
});

const codeOf = (text: string): string | undefined => {
  try {
    return decode(text).warnings[0]?.code;
  } catch (error) {
    return error instanceof ArticleError ? error.code : String(error);
  }
};

test('counts NULs against the same length for any line ending', () => {
  const lines = 'line\n'.repeat(200);
  for (const [text, code] of [
    [`\0${lines.slice(1)}`, 'nuls-removed'],
    [`\0${lines.slice(2)}`, 'binary'],
  ] as const) {
    expect([text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')].map(codeOf)).toEqual([
      code,
      code,
      code,
    ]);
  }
});

test('removes a few NULs, with a warning that counts them', () => {
  const words = 'x'.repeat(1997);
  expect(decode(`a\0${words}\0`)).toEqual({
    text: `a${words}`,
    warnings: [{ code: 'nuls-removed', message: expect.stringContaining('2 places') }],
  });
  expect(() => decode(`a\0${words.slice(1)}\0`)).toThrow(expect.objectContaining({ code: 'binary' }));
});

test.each([
  ['UTF-16 with an odd number of bytes', bytes([0xff, 0xfe], utf16('a'), [0x62]), 'a�'],
  ['UTF-16 with a lone surrogate', bytes([0xff, 0xfe], utf16('a\ud83d')), 'a�'],
  [
    'UTF-8 with a byte-order mark and an incomplete last character',
    bytes([0xef, 0xbb, 0xbf], 'a', [0xe2, 0x80]),
    'a�',
  ],
])('warns about %s', (_, input, text) => {
  expect(decode(input)).toEqual({ text, warnings: [expect.objectContaining({ code: 'encoding-broken' })] });
});

describe('accepts an encoding by name', () => {
  test.each([
    ['windows-1251', [0xcf, 0xf0, 0xe8], 'При'],
    ['WINDOWS-1252', [0x80, 0x92], '€’'],
    ['latin1', [0x93, 0xe9], '“é'],
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], '日本'],
    ['utf-16le', utf16('aé'), 'aé'],
    ['utf-16be', swapped('aé'), 'aé'],
    ['gb18030', [0xd6, 0xd0], '中'],
  ])('%s', (label, input, text) => {
    expect(decode(bytes(input), label)).toEqual({ text, warnings: [] });
  });

  test('unless a byte-order mark says otherwise', () => {
    expect(decode(bytes('aé'), 'windows-1251').text).toBe('aГ©');
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'aé'), 'windows-1251').text).toBe('aé');
    expect(decode(bytes([0xff, 0xfe], utf16('é')), 'windows-1251').text).toBe('é');
  });

  test('and warns about bytes that are invalid in it', () => {
    expect(decode(bytes([0x93, 0xfa, 0x93]), 'shift_jis')).toMatchObject({
      warnings: [{ code: 'encoding-broken' }],
    });
  });

  test.each(['klingon', '', 'replacement'])('but not %j', label => {
    expect(() => decode(bytes('a'), label)).toThrow(RangeError);
  });
});

test.each([
  ['a PNG image', bytes([0x89], 'PNG\r\n'), 'PNG'],
  ['a gzip archive', bytes([0x1f, 0x8b, 8]), 'decompress'],
  ['a PDF document', bytes('%PDF-1.7'), 'PDF'],
  ['a ZIP archive', bytes('PK\x03\x04'), 'extract'],
  ['NUL', bytes('<p>a', [0], 'b'), 'NUL'],
  ['NUL in a string', '<p>a\0', 'NUL'],
  ['UTF-16 without a byte-order mark', bytes(utf16('<p>a')), 'encoding'],
  ['UTF-32', bytes([0xff, 0xfe, 0, 0], [0x41, 0, 0, 0]), 'NUL'],
])('rejects %s', (_, input, words) => {
  expect(() => decode(input)).toThrow(
    expect.objectContaining({ code: 'binary', message: expect.stringContaining(words) }),
  );
});

test.each([
  ['null', null],
  ['undefined', undefined],
  ['a number', 3],
  ['a string object', new String('a')],
  ['an array', ['a']],
  ['a buffer without a view', new ArrayBuffer(4)],
  ['an array of other numbers', new Uint16Array(4)],
])('%s is rejected', (_, input) => {
  expect(() => Reflect.apply(decode, undefined, [input])).toThrow(
    new TypeError('article must be a string or a Uint8Array'),
  );
});

test('bytes of another realm are decoded', () => {
  expect(decode(runInNewContext('new Uint8Array([0xff, 0xfe, 97, 0])')).text).toBe('a');
});
