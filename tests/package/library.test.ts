import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { ArticleError, cleanCopy, SelectorError, whyRemoved } from '../../src/index.ts';

const article = `---
title: "The dockers&apos; band"
date: 2026-01-14
---
<p>"We're <a href="/x">back</a>," she said.</p><p><a href="/y"><strong>BAND SELLS OUT THE OLD GRAIN HALL TWICE</strong></a></p><p>They are.</p>`;

test('gives text, metadata, what was removed and warnings', () => {
  expect(cleanCopy(article)).toEqual({
    text: '“We’re back,” she said.\nThey are.',
    metadata: { title: "The dockers' band", date: '2026-01-14' },
    removed: [{ rule: 'linked-capitals', text: 'BAND SELLS OUT THE OLD GRAIN HALL TWICE', after: 1 }],
    warnings: [],
  });
});

test('takes bytes, and names what was wrong with them', () => {
  const { text, warnings } = cleanCopy(Uint8Array.of(0x93, 0x48, 0x69, 0x94));
  expect(text).toBe('“Hi”');
  expect(warnings).toEqual([{ code: 'encoding-guessed', message: expect.any(String) }]);
  expect(cleanCopy(Uint8Array.of(0xc7, 0xf3), { encoding: 'windows-1251' })).toMatchObject({
    text: 'Зу',
    warnings: [],
  });
});

test.each<[options: Parameters<typeof cleanCopy>[1], text: string]>([
  [{ quotes: 'straight' }, '"We\'re back," she said.\nThey are.'],
  [{ quotes: 'keep' }, '"We\'re back," she said.\nThey are.'],
  [{ keepPromos: true }, '“We’re back,” she said.\nBAND SELLS OUT THE OLD GRAIN HALL TWICE\nThey are.'],
  [{ keep: [/BAND.*/] }, '“We’re back,” she said.\nBAND SELLS OUT THE OLD GRAIN HALL TWICE\nThey are.'],
  [{ drop: [/they are\./i] }, '“We’re back,” she said.'],
  [{ select: ['p:last-of-type'] }, 'They are.'],
  [{ remove: ['p:last-of-type', 'a'] }, '“We’re ,” she said.'],
  [{ header: ['title', 'date'] }, 'The dockers’ band\n2026-01-14\n“We’re back,” she said.\nThey are.'],
])('%o', (options, text) => {
  expect(cleanCopy(article, options).text).toBe(text);
});

test.each([
  ['---\ntitle: x\n<p>y</p>', 'front-matter-unclosed'],
  ['<p>\0</p>', 'binary'],
])('%j throws an error with the code %s', (input, code) => {
  expect(() => cleanCopy(input)).toThrow(ArticleError);
  expect(() => cleanCopy(input)).toThrow(expect.objectContaining({ code }));
});

test('an encoding that nobody knows is a RangeError', () => {
  expect(() => cleanCopy(Uint8Array.of(0xff), { encoding: 'klingon' })).toThrow(RangeError);
});

test('a selector that is none is a SelectorError', () => {
  expect(() => cleanCopy('', { select: ['['] })).toThrow(SelectorError);
});

test('each rule has its reason', () => {
  expect(whyRemoved('linked-capitals')).toMatch(/^A .+\.$/);
});

describe('as it is built', () => {
  const source = readFileSync('dist/index.cjs', 'utf8');

  test('holds no code that runs text, and asks for no module', () => {
    expect(source).not.toMatch(/\beval\(|\bnew Function\b|\brequire\(|\bimport\(|["']node:/);
    expect(readFileSync('dist/index.mjs', 'utf8')).not.toMatch(/\beval\(|\brequire\(|^import |["']node:/m);
  });

  test.each(['---\na: 1\n---', '+++\na = 1\n+++', '{"a": 1}'])('runs without Node: %j', frontMatter => {
    const input = `${frontMatter}\n<p>"x"<i>y`;
    const module = { exports: {} };
    const globals = createContext({ TextDecoder, module, exports: module.exports, input });
    runInContext(source, globals);
    expect(runInContext('JSON.stringify(module.exports.cleanCopy(input, { remove: ["i"] }))', globals)).toBe(
      '{"text":"“x”","metadata":{"a":1},"removed":[],"warnings":[]}',
    );
  });
});
