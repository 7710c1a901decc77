import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/article/metadata.ts';

const read = (format: string, source: string) => {
  const { metadata, warnings } = readMetadata({ format, source });
  expect(warnings).toEqual([]);
  return JSON.stringify(metadata);
};

const refusal = (format: string, source: string) => {
  const { metadata, warnings } = readMetadata({ format, source });
  expect(metadata).toEqual({});
  expect(warnings).toHaveLength(1);
  const [warning] = warnings;
  expect(warning?.code).toBe('front-matter-unparsed');
  expect(warning?.message).not.toContain('\n');
  return warning?.message ?? '';
};

test('without front matter, metadata is empty', () => {
  expect(readMetadata(undefined)).toEqual({ metadata: {}, warnings: [] });
});

describe('a YAML scalar loses nothing of what was written', () => {
  test.each([
    ['true', 'true'],
    ['false', 'false'],
    ['null', 'null'],
    ['~', 'null'],
    ['', 'null'],
    ['0', '0'],
    ['42', '42'],
    ['-7.5', '-7.5'],
    ['9007199254740991', '9007199254740991'],
    ['2026-01-14', '"2026-01-14"'],
    ['2026-01-14T09:30:00Z', '"2026-01-14T09:30:00Z"'],
    ['2026-01-14 09:30:00 +0100', '"2026-01-14 09:30:00 +0100"'],
    ['10:30', '"10:30"'],
    ['1.10', '"1.10"'],
    ['1.0', '"1.0"'],
    ['.5', '".5"'],
    ['5.', '"5."'],
    ['+5', '"+5"'],
    ['-0', '"-0"'],
    ['0123', '"0123"'],
    ['0o17', '"0o17"'],
    ['0x1F', '"0x1F"'],
    ['1e3', '"1e3"'],
    ['1_000', '"1_000"'],
    ['12345678901234567890', '"12345678901234567890"'],
    ['.inf', '".inf"'],
    ['Infinity', '"Infinity"'],
    ['NaN', '"NaN"'],
    ['yes', '"yes"'],
    ['no', '"no"'],
    ['True', '"True"'],
    ['NULL', '"NULL"'],
    ['"1"', '"1"'],
    ["'true'", '"true"'],
    ['!!str 1', '"1"'],
    ['!!int 1', '1'],
    ['!!timestamp 2026-01-14', '"2026-01-14"'],
    ['!!js/function "function () { throw 1 }"', '"function () { throw 1 }"'],
    ['!ruby/object:Story {id: 1}', '{"id":1}'],
    ['"\\e[31m"', '"\\u001b[31m"'],
    ['|\n  one\n  ----\n  ---x\n  two', '"one\\n----\\n---x\\ntwo\\n"'],
    ['{a: [1, b]}', '{"a":[1,"b"]}'],
  ])('%j', (written, json) => {
    expect(read('yaml', `v: ${written}\n`)).toBe(`{"v":${json}}`);
  });
});

describe('a TOML value loses nothing of what was written', () => {
  test.each([
    ['true', 'true'],
    ['5', '5'],
    ['-1.5', '-1.5'],
    ['+5', '"+5"'],
    ['1.10', '"1.10"'],
    ['1_000', '"1_000"'],
    ['0x1F', '"0x1F"'],
    ['1e3', '"1e3"'],
    ['inf', '"inf"'],
    ['12345678901234567890', '"12345678901234567890"'],
    ['9007199254740994', '"9007199254740994"'],
    ['2026-01-14', '"2026-01-14"'],
    ['2026-01-14T09:30:00', '"2026-01-14T09:30:00"'],
    ['2026-01-14 09:30:00+01:00', '"2026-01-14 09:30:00+01:00"'],
    ['09:30:00', '"09:30:00"'],
    ['[1.10, 2, "x", {1.10 = 1.20, b = [1.30]}] # 1.40', '["1.10",2,"x",{"1":{"10":"1.20"},"b":["1.30"]}]'],
    ['"a = 1.10"', '"a = 1.10"'],
    ["'C:\\' # it's 1.10", '"C:\\\\"'],
    ['"""\n"one" = \\"1.10""""', '"\\"one\\" = \\"1.10\\""'],
    ["'''= 1.10''''", '"= 1.10\'"'],
  ])('%j', (written, json) => {
    expect(read('toml', `v = ${written}\nlast = 1.10\n`)).toBe(`{"v":${json},"last":"1.10"}`);
  });

  test('keys and headers are not quoted', () => {
    expect(read('toml', '2026-01-14 = 1.10\n[x.1.10]\n"1.20" = 1\n[[a.1]]\nb = 1.0\n')).toBe(
      '{"2026-01-14":"1.10","x":{"1":{"10":{"1.20":1}}},"a":{"1":[{"b":"1.0"}]}}',
    );
  });
});

describe('a JSON value loses nothing of what was written', () => {
  test.each([
    ['1', '1'],
    ['1.10', '"1.10"'],
    ['-0', '"-0"'],
    ['1E3', '"1E3"'],
    ['12345678901234567890', '"12345678901234567890"'],
    ['"a \\" 1.10"', '"a \\" 1.10"'],
    ['[1.10, {"1.10": null}]', '["1.10",{"1.10":null}]'],
  ])('%j', (written, json) => {
    expect(read('json', `{"v": ${written}}`)).toBe(`{"v":${json}}`);
  });
});

describe('character references in values are decoded', () => {
  test.each([
    ['Tom &amp; Jerry', 'Tom & Jerry'],
    ['caf&eacute &#151;', 'café —'],
    ['the dockers&amp;apos; strike', "the dockers' strike"],
    ['&amp;amp;amp;', '&amp;'],
    ['https://a.example/?a=1&amp;b=2&copy=3&region=us', 'https://a.example/?a=1&b=2&copy=3&region=us'],
  ])('%j becomes %j', (written, decoded) => {
    const sources = [
      ['yaml', `v: "${written}"\nl: ["${written}"]\n`],
      ['toml', `v = "${written}"\nl = ["${written}"]\n`],
      ['json', `{"v": "${written}", "l": ["${written}"]}`],
    ] as const;
    for (const [format, source] of sources) {
      expect(JSON.parse(read(format, source))).toEqual({ v: decoded, l: [decoded] });
    }
  });

  test('keys stay as they were written', () => {
    expect(read('yaml', 'R&amp;D: 1\n')).toBe('{"R&amp;D":1}');
  });
});

test.each([
  ['yaml', '__proto__: {polluted: 1}\nconstructor: 2\n'],
  ['toml', '__proto__.polluted = 1\nconstructor = 2\n'],
  ['json', '{"__proto__": {"polluted": 1}, "constructor": 2}'],
])('%s: keys such as __proto__ and constructor are data', (format, source) => {
  expect(read(format, source)).toBe('{"__proto__":{"polluted":1},"constructor":2}');
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect('toString' in readMetadata({ format, source }).metadata).toBe(false);
});

test.each([
  ['yaml', ''],
  ['yaml', '# nothing yet\n'],
  ['yaml', 'null\n'],
  ['toml', '\n'],
  ['json', '{}'],
  ['json', '\n'],
])('%s %j is empty', (format, source) => {
  expect(read(format, source)).toBe('{}');
});

test('aliases are expanded', () => {
  expect(read('yml', 'a: &x [1]\nb: *x\n')).toBe('{"a":[1],"b":[1]}');
});

test.each([
  ['defaults: &d {a: 1, b: 2}\npage:\n  <<: *d\n  b: 3\n', '{"defaults":{"a":1,"b":2},"page":{"a":1,"b":3}}'],
  ['x: &x {a: 1}\ny: &y {a: 2, b: 3}\n<<: [*x, *y]\n', '{"x":{"a":1},"y":{"a":2,"b":3},"a":1,"b":3}'],
  ['"a << b": "<< c"\n', '{"a << b":"<< c"}'],
])('%j: maps are merged', (source, merged) => {
  expect(read('yaml', source)).toBe(merged);
});

test.each([0, 1, 123, 249, 250, 499])(
  'after %i characters, a run of 250 blanks is accepted, one of 251 is not',
  length => {
    const source = (blanks: number): string => `${'#'.repeat(length)}${'\n'.repeat(blanks)}a: 1\n`;
    expect(read('yaml', source(250))).toBe('{"a":1}');
    expect(refusal('yaml', source(251))).toContain('more than 250 blanks in a row');
  },
);

const levels = 'bcdefghi'
  .split('')
  .map((name, i) => `${name}: &${name} [${`*${'abcdefghi'[i]},`.repeat(9)}]`);

const manyKeys = Array.from({ length: 5001 }, (_, i) => `k${i}: 1`).join(', ');
const merging = Array.from({ length: 5001 }, (_, i) => `n${i}: {<<: *m}\n`).join('');

describe('rejected, with a message of one line', () => {
  test.each([
    ['yaml', ', line 2', 'a: [1\nb: 2\n'],
    ['yaml', 'duplicated mapping key, line 2', 'a: 1\na: 2\n'],
    ['yaml', 'merge keys exceeded maxTotalMergeKeys (10000), line 3', `m: &m {${manyKeys}}\n${merging}`],
    ['yaml', 'tab characters', 'a:\n\tb: 1\n'],
    ['yaml', 'a list', '- 1\n- 2\n'],
    ['yaml', 'text instead of', 'just words\n'],
    ['yaml', 'nested more than 100 levels deep', 'a: &a [*a]\n'],
    ['yaml', 'more than 1000000 values', `a: &a [${'x,'.repeat(9)}]\n${levels.join('\n')}\n`],
    ['yaml', 'more than 2000000 characters', `a: &a "${'x'.repeat(9999)}"\nb: [${'*a,'.repeat(999)}]\n`],
    ['yaml', 'maxDepth', `a: ${'['.repeat(9999)}`],
    ['yaml', 'more than 250 blanks in a row', `a: 1\n${'\n'.repeat(100_000)}b: 2\n`],
    ['yaml', 'longer than 2000000 characters', `a: ${'x '.repeat(1_000_000)}`],
    ['toml', ', line 2', 'a = 1\nb = \n'],
    ['toml', 'redefine', 'a = 1\na = 1.10\n'],
    ['toml', 'unfinished string', 'a = "1.10'],
    ['toml', 'numeric', 'a = 1.1.0'],
    ['toml', 'nested more than 100 levels deep', `${'a.'.repeat(500)}a = 1`],
    ['json', 'not valid JSON', '{"a": 1,}'],
    ['json', 'not valid JSON', '{1.10: 1}'],
    ['json', 'a list', '[1]'],
    ['json', 'nested more than 100 levels deep', `{"a": ${'['.repeat(5000)}${']'.repeat(5000)}}`],
    ['js', 'format js is not supported', 'globalThis.polluted = 1'],
    ['coffee', 'format coffee is not supported', 'a: 1'],
    ['__proto__', 'format __proto__ is not supported', 'a: 1'],
  ])('%s: %s', (format, reason, source) => {
    expect(refusal(format, source)).toContain(reason);
    expect(Reflect.get(globalThis, 'polluted')).toBeUndefined();
  });
});

describe('a megabyte does not take long: a guard against hanging, not a benchmark', () => {
  const megabyte = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
  const keys = Array.from({ length: 60_000 }, (_, i) => `key${i}`);

  test.each([
    ['yaml', 'keys', keys.map(key => `${key}: 1.10\n`).join('')],
    ['yaml', 'blanks and comments', `a: b\n${megabyte(`${'\n'.repeat(248)}#\n`)}`],
    ['yaml', 'open brackets', megabyte('[')],
    ['yaml', 'tags and anchors', megabyte('&a !b\n')],
    ['yaml', 'references', `a: "${megabyte('&amp;lt')}"`],
    ['toml', 'keys', keys.map(key => `${key} = 1.10\n`).join('')],
    ['toml', 'escaped quotes, never closed', `a = """${megabyte('\\"""')}`],
    ['toml', 'digits', `a = ${megabyte('1')}`],
    ['json', 'numbers', `{"a": [${megabyte('1.10,')}1]}`],
    ['json', 'open brackets', megabyte('[')],
  ])('%s, %s', (format, _, source) => {
    const start = performance.now();
    readMetadata({ format, source });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
