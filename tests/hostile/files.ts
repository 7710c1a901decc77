import { bytes, type HostileCase, lines, repeat } from './case.ts';

const noise = (times: number): Uint8Array =>
  Uint8Array.from({ length: times }, (_, i) => (i * 2_654_435_761) >>> 24);

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const units = Buffer.from(text, 'utf16le');
  return littleEndian ? units : units.swap16();
};

/** Bytes that are text in other encodings, invalid text, or not text. */
export const files: readonly HostileCase[] = [
  {
    name: 'a PNG image',
    times: 1_000_000,
    input: n => bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], noise(n)),
    fails: 'binary',
  },
  { name: 'a gzip archive', times: 1_000_000, input: n => bytes([0x1f, 0x8b, 8], noise(n)), fails: 'binary' },
  { name: 'a PDF document', times: 1_000_000, input: n => bytes('%PDF-1.7\n', noise(n)), fails: 'binary' },
  { name: 'a ZIP archive', times: 1_000_000, input: n => bytes('PK\x03\x04', noise(n)), fails: 'binary' },
  { name: 'noise', times: 1_000_000, input: noise, fails: 'binary' },
  { name: 'NUL', times: 1_000_000, input: n => bytes('<p>x', new Uint8Array(n)), fails: 'binary' },
  {
    name: 'one NUL at the end',
    times: 1_000_000,
    input: n => bytes(repeat('<p>x', n), [0]),
    text: n => lines('x', n),
    warns: 'nuls-removed',
  },
  { name: 'nothing', times: 0, input: () => bytes(), text: () => '', warns: 'empty' },
  {
    name: 'a byte-order mark alone',
    times: 0,
    input: () => bytes([0xef, 0xbb, 0xbf]),
    text: () => '',
    warns: 'empty',
  },
  {
    name: 'UTF-16, little end first',
    times: 500_000,
    input: n => bytes([0xff, 0xfe], utf16(repeat('<p>“é', n), true)),
    text: n => lines('“é', n),
  },
  {
    name: 'UTF-16, big end first',
    times: 500_000,
    input: n => bytes([0xfe, 0xff], utf16(repeat('<p>“é', n), false)),
    text: n => lines('“é', n),
  },
  {
    name: 'UTF-16 with half a character',
    times: 500_000,
    input: n => bytes([0xff, 0xfe], utf16(repeat('<p>x', n), true), [0x41]),
    text: n => `${lines('x', n)}�`,
    warns: 'encoding-broken',
  },
  {
    name: 'UTF-16 without a mark',
    times: 500_000,
    input: n => utf16(repeat('<p>x', n), true),
    fails: 'binary',
  },
  {
    name: 'windows-1252',
    times: 500_000,
    input: n => bytes(repeat('<p>\x93\x80\x94', n)),
    text: n => lines('“€”', n),
    warns: 'encoding-guessed',
  },
  {
    name: 'UTF-8 that is cut off',
    times: 500_000,
    input: n => bytes(repeat('<p>x', n), [0xe2, 0x80]),
    text: n => `${lines('x', n)}â€`,
    warns: 'encoding-guessed',
  },
  {
    name: 'UTF-8 with a mark that is cut off',
    times: 500_000,
    input: n => bytes([0xef, 0xbb, 0xbf], repeat('<p>x', n), [0xe2, 0x80]),
    text: n => `${lines('x', n)}�`,
    warns: 'encoding-broken',
  },
  {
    name: 'surrogates in UTF-8',
    times: 500_000,
    input: n => bytes('<p>', repeat('\xed\xa0\x80', n)),
    text: n => repeat('í €', n),
    warns: 'encoding-guessed',
  },
  {
    name: 'overlong UTF-8',
    times: 500_000,
    input: n => bytes('<p>', repeat('\xc0\xbc', n)),
    text: n => repeat('À¼', n),
    warns: 'encoding-guessed',
  },
  {
    name: 'carriage returns',
    times: 1_000_000,
    input: n => bytes(repeat('<p>x\r', n)),
    text: n => lines('x', n),
  },
];

const body = '\n<p>The text.</p>\n';
const text = (): string => 'The text.';
const fenced = (source: string, fence = '---', word = ''): string =>
  `${fence}${word}\n${source}\n${fence}${body}`;

/** Hostile front matter. Converting an article must neither parse nor run any of it. */
export const frontMatter: readonly HostileCase[] = [
  ...[
    'js',
    'javascript',
    'JS',
    ' js',
    ' javascript',
    'JavaScript',
    'coffee',
    'cson',
    'json',
    'toml',
    ' toml',
    'php',
    'ruby',
    'eval',
  ].map(
    (word): HostileCase => ({
      name: `front matter in ${word}`,
      times: 1,
      input: () => fenced('{ a: Object.prototype.polluted = process.exit(7) }', '---', word),
      text,
    }),
  ),
  {
    name: 'YAML aliases in aliases',
    times: 30,
    input: n => fenced(`a0: &a0 x\n${repeat(i => `a${i + 1}: &a${i + 1} [${repeat(`*a${i},`, 9)}]\n`, n)}`),
    text,
  },
  {
    name: 'YAML merges in merges',
    times: 20_000,
    input: n => fenced(`b0: &b0 {k: v}\n${repeat(i => `b${i + 1}: &b${i + 1} {<<: *b${i}, k${i}: v}\n`, n)}`),
    text,
  },
  { name: 'YAML of deep flow', times: 500_000, input: n => fenced(`a: ${repeat('[', n)}`), text },
  {
    name: 'YAML of deep blocks',
    times: 2_000,
    input: n => fenced(repeat(i => `${' '.repeat(i)}a:\n`, n)),
    text,
  },
  { name: 'YAML of equal keys', times: 500_000, input: n => fenced(repeat('a: 1\n', n)), text },
  { name: 'YAML of distinct keys', times: 500_000, input: n => fenced(repeat(i => `a${i}: 1\n`, n)), text },
  {
    name: 'YAML with __proto__',
    times: 1,
    input: () => fenced('__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}'),
    text,
  },
  {
    name: 'YAML with functions',
    times: 1,
    input: () =>
      fenced(
        'a: !!js/function "function () { process.exit(7) }"\nb: !!js/undefined x\nc: !!js/regexp /(a+)+$/',
      ),
    text,
  },
  { name: 'YAML with tabs', times: 1_000, input: n => fenced(repeat('a:\n\t- b\n', n)), text },
  {
    name: 'YAML of a megabyte in a line',
    times: 5_000_000,
    input: n => fenced(`a: ${repeat('x', n)}`),
    text,
  },
  {
    name: 'YAML in megabytes of quotation',
    times: 2_500_000,
    input: n => fenced(`a: "${repeat('\\"', n)}`),
    text,
  },
  {
    name: 'TOML that is broken halfway',
    times: 100_000,
    input: n => fenced(`${repeat('[[a]]\n', n)}b = `, '+++'),
    text,
  },
  { name: 'TOML of deep arrays', times: 500_000, input: n => fenced(`a = ${repeat('[', n)}`, '+++'), text },
  { name: 'TOML with __proto__', times: 1, input: () => fenced('[__proto__]\npolluted = true', '+++'), text },
  {
    name: 'JSON that is deep',
    times: 500_000,
    input: n => `${repeat('{"a":', n)}1${repeat('}', n)}${body}`,
    text,
  },
  { name: 'JSON with __proto__', times: 1, input: () => `{"__proto__": {"polluted": true}}${body}`, text },
  { name: 'JSON that is broken in its middle', times: 1, input: () => `{"a": 1, b c}${body}`, text },
  {
    name: 'JSON without its end',
    times: 1_000_000,
    input: n => `{"a": ${repeat('{', n)}${body}`,
    fails: 'front-matter-unclosed',
  },
  {
    name: 'JSON of quotation marks without its end',
    times: 1_000_001,
    input: n => `{"a": ${repeat('"', n)}${body}`,
    fails: 'front-matter-unclosed',
  },
  { name: 'JSON of backslashes', times: 1_000_000, input: n => `{"a": "${repeat('\\\\', n)}"}${body}`, text },
  { name: 'a brace and blanks', times: 5_000_000, input: n => `{${repeat(' ', n)}x}`, text: () => '{ x}' },
  {
    name: 'YAML without its end',
    times: 1_000_000,
    input: n => `---\n${repeat('a: 1\n', n)}`,
    fails: 'front-matter-unclosed',
  },
  {
    name: 'TOML without its end',
    times: 1_000_000,
    input: n => `+++\n${repeat('---\n', n)}`,
    fails: 'front-matter-unclosed',
  },
  {
    name: 'lines that nearly close',
    times: 500_000,
    input: n => `---\n${repeat('--- x\n', n)}---${body}`,
    text,
  },
  {
    name: 'a closing line of blanks',
    times: 5_000_000,
    input: n => `---\n---${repeat(' ', n)}x\n---${body}`,
    text,
  },
  {
    name: 'an opening line of blanks',
    times: 5_000_000,
    input: n => `---${repeat(' ', n)}\na: 1\n---${body}`,
    text,
  },
  {
    name: 'an opening word of megabytes',
    times: 5_000_000,
    input: n => `---${repeat('x', n)}\na: 1\n---${body}`,
    text,
  },
  {
    name: 'blank lines before front matter',
    times: 2_000_000,
    input: n => `${repeat(' \n', n)}---\na: 1\n---${body}`,
    text,
  },
  {
    name: 'front matter after front matter',
    times: 300_000,
    input: n => `---\n---\n${repeat('---\n', n)}x`,
    text: n => `${repeat('--- ', n)}x`,
  },
];
