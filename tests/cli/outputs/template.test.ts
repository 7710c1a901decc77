import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Metadata, MetadataValue } from '../../../src/article/metadata.ts';
import { UsageError } from '../../../src/cli/failure.ts';
import { mirroredName, templateName, toTemplate } from '../../../src/cli/outputs/template.ts';

const input = { root: 'in', name: path.join('2026', 'a.html') };

describe('values are made safe for file names', () => {
  test.each<[value: MetadataValue | undefined, name: string | undefined]>([
    ['ferry-returns', 'ferry-returns'],
    ['Ferry: back? "Yes"', 'Ferry- back- -Yes-'],
    ['../../etc/passwd', 'etc-passwd'],
    ['/etc/passwd', 'etc-passwd'],
    ['..\\..\\x', 'x'],
    ['..', undefined],
    ['.hidden', 'hidden'],
    ['-rf', 'rf'],
    ['a\0b\nc\x1b[31m', 'a-b-c-[31m'],
    ['a\u202eb', 'a-b'],
    ['NUL', 'NUL_'],
    ['com1', 'com1_'],
    ['lpt9.draft', 'lpt9_.draft'],
    ['console', 'console'],
    ['ends in dots. . ', 'ends in dots'],
    ['', undefined],
    ['   ', undefined],
    [undefined, undefined],
    [2026, '2026'],
    [['a'], undefined],
    [{ a: 1 }, undefined],
    ['é'.repeat(300), 'é'.repeat(125)],
    ['x'.repeat(300), 'x'.repeat(251)],
  ])('%j → %j', (title, name) => {
    const expected = name === undefined ? { missing: 'title' } : { name: path.join('2026', `${name}.txt`) };
    expect(templateName('{title}', input, 'text', title === undefined ? {} : { title }, 1)).toEqual(expected);
  });
});

test.each<[template: string, name: string]>([
  ['{date}-{slug}', '2026-03-04-ferry.txt'],
  ['{date}/{name}', path.join('2026-03-04', 'a.txt')],
  ['story', 'story.txt'],
  ['{slug}-{n}', 'ferry-1.txt'],
])('the template %j gives %j', (template, name) => {
  const values = { date: '2026-03-04', slug: 'ferry' };
  expect(templateName(template, input, 'text', values, 1)).toEqual({ name: path.join('2026', name) });
});

test.each(['../{slug}', '/{slug}', '{slug}/', 'a//b', '.', 'C:\\{slug}', '{author}', '{}'])(
  'the template %j is rejected',
  template => {
    expect(() => toTemplate(template)).toThrow(UsageError);
  },
);

test.each<[metadata: Metadata, name: string]>([
  [{ slug: 'ferry', title: 'The Ferry' }, 'ferry'],
  [{ title: 'Séance: the ferry’s “last” day?' }, 'seance-the-ferrys-last-day'],
  [{ title: 'Паром' }, 'паром'],
  [{ title: '!?' }, 'a'],
  [{}, 'a'],
])('the slug of %j is %s', (metadata, slug) => {
  expect(templateName('{slug}', input, 'text', metadata, 1)).toEqual({
    name: path.join('2026', `${slug}.txt`),
  });
});

test('.html.gz is replaced as a whole', () => {
  expect(mirroredName({ root: 'in', name: 'a.html.gz' }, 'text')).toBe('a.txt');
});
