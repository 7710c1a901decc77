import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/article/front-matter.ts';

test.each([
  ['YAML', '---\na: 1\n---\nb', 'yaml', 'a: 1\n', 'b'],
  ['YAML closed by dots', '---\na: 1\n...\nb', 'yaml', 'a: 1\n', 'b'],
  ['empty YAML', '---\n---\nb', 'yaml', '', 'b'],
  ['blanks after the delimiters', '--- \na: 1\n---\t\nb', 'yaml', 'a: 1\n', 'b'],
  ['blank lines before it', '\n \n---\na: 1\n---\nb', 'yaml', 'a: 1\n', 'b'],
  ['no body', '---\na: 1\n---', 'yaml', 'a: 1\n', ''],
  ['a thematic break in the body', '---\na: 1\n---\nb\n---\nc', 'yaml', 'a: 1\n', 'b\n---\nc'],
  ['lines that nearly close', '---\n ---\n----\n--- x\n---\nb', 'yaml', ' ---\n----\n--- x\n', 'b'],
  ['a format word', '---yaml\na: 1\n---\nb', 'yaml', 'a: 1\n', 'b'],
  ['a format word after a blank', '--- toml\na = 1\n---\nb', 'toml', 'a = 1\n', 'b'],
  ['code', '---js\nprocess.exit(7)\n---\nb', 'js', 'process.exit(7)\n', 'b'],
  ['code in capitals', '--- JavaScript \nx\n---\nb', 'javascript', 'x\n', 'b'],
  ['TOML', '+++\na = 1\n+++\nb', 'toml', 'a = 1\n', 'b'],
  ['TOML that contains a YAML delimiter', '+++\n---\n+++\nb', 'toml', '---\n', 'b'],
  ['JSON', '{\n "a": 1\n}\nb', 'json', '{\n "a": 1\n}', 'b'],
  ['JSON on one line', '{"a": {"b": "}\\"}"}} b', 'json', '{"a": {"b": "}\\"}"}}', ' b'],
  ['empty JSON', '{}\nb', 'json', '{}', 'b'],
])('splits %s', (_, text, format, source, body) => {
  expect(splitFrontMatter(text)).toEqual({ frontMatter: { format, source }, body });
});

test.each([
  ['nothing', ''],
  ['blanks', ' \n '],
  ['HTML', '<p>a</p>\n---\nb\n---'],
  ['four dashes', '----\na: 1\n----\nb'],
  ['two dashes', '--\na: 1\n--\nb'],
  ['an indented opener', ' ---\na: 1\n---\nb'],
  ['an opener followed by a key', '---a: 1\n---\nb'],
  ['an opener with several words', '--- a b\n---\nb'],
  ['four plus signs', '++++\na\n++++\nb'],
  ['plus signs with a word', '+++ toml\na\n+++\nb'],
  ['a template', '{{ a }}\nb'],
  ['another template', '{% a %}b'],
  ['a brace', '{ a }'],
  ['a second block only', 'a\n---\nb: 1\n---'],
])('leaves %s alone', (_, text) => {
  expect(splitFrontMatter(text)).toEqual({ frontMatter: undefined, body: text });
});

test.each([
  ['YAML', '---\na: 1\n<p>b', '---'],
  ['YAML, closed by text', '---\na: 1\n---b', '---'],
  ['YAML, closed by TOML', '---\na: 1\n+++\nb', '---'],
  ['YAML without a second line', '---', '---'],
  ['TOML', '+++\na = 1\n---\nb', '+++'],
  ['JSON', '{"a": {"b": 1}\n<p>b', '}'],
  ['JSON with a brace in a string', '{"a": "}\n<p>b', '}'],
])('rejects unclosed %s', (_, text, closer) => {
  expect(() => splitFrontMatter(text)).toThrow(
    expect.objectContaining({ code: 'front-matter-unclosed', message: expect.stringContaining(closer) }),
  );
});
