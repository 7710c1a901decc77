import { describe, expect, test } from 'vitest';
import { decode } from '../../src/article/decode.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))));

const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];
const swapped = (text: string): number[] => [...Buffer.from(text, 'utf16le').swap16()];

test.each([
  ['UTF-8', bytes('aé’😀'), 'aé’😀'],
  ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'aé'), 'aé'],
  ['UTF-16, little end first', bytes([0xff, 0xfe], utf16('aé😀')), 'aé😀'],
  ['UTF-16, big end first', bytes([0xfe, 0xff], swapped('aé😀')), 'aé😀'],
  ['ASCII', bytes('a'), 'a'],
  ['nothing', bytes(), ''],
  ['CRLF and CR', bytes('a\r\nb\rc\n\rd'), 'a\nb\nc\n\nd'],
  ['a string', 'aé', 'aé'],
  ['a string with a mark', '\ufeffa\r\nb', 'a\nb'],
  ['a string of lone surrogates', 'a\ud800b\udc00\ud83d\ude00', 'a�b�😀'],
])('reads %s', (_, input, text) => {
  expect(decode(input)).toEqual({ text, warnings: [] });
});

const high = Array.from({ length: 32 }, (_, i) => 0x80 + i);

test('reads what is not valid UTF-8 as windows-1252, with a warning', () => {
  expect(decode(bytes('it', [0x92], 's 5 ', [0x80, 0xe9]))).toEqual({
    text: 'it’s 5 €é',
    warnings: [{ code: 'encoding-guessed', message: expect.stringContaining('--encoding') }],
  });
  expect(decode(bytes(high)).text).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');
  expect(decode(bytes('a', [0xe2, 0x80])).text).toBe('aâ€');
});

test.each([
  ['UTF-16 of an odd length', bytes([0xff, 0xfe], utf16('a'), [0x62]), 'a�'],
  ['UTF-16 of half a pair', bytes([0xff, 0xfe], utf16('a\ud83d')), 'a�'],
  ['UTF-8 with a mark that breaks off', bytes([0xef, 0xbb, 0xbf], 'a', [0xe2, 0x80]), 'a�'],
])('warns of %s', (_, input, text) => {
  expect(decode(input)).toEqual({ text, warnings: [expect.objectContaining({ code: 'encoding-broken' })] });
});

describe('takes an encoding by name', () => {
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

  test('where the bytes do not tell', () => {
    expect(decode(bytes('aé'), 'windows-1251').text).toBe('aé');
    expect(decode(bytes([0xff, 0xfe], utf16('é')), 'windows-1251').text).toBe('é');
  });

  test('and warns of bytes that it does not have', () => {
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
  ['UTF-16 without a mark', bytes(utf16('<p>a')), '--encoding'],
  ['UTF-32', bytes([0xff, 0xfe, 0, 0], [0x41, 0, 0, 0]), 'NUL'],
])('refuses %s', (_, input, words) => {
  expect(() => decode(input)).toThrow(
    expect.objectContaining({ code: 'binary', message: expect.stringContaining(words) }),
  );
});
