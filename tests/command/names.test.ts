import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { templateName, templateProblem } from '../../src/cli/output-path.ts';
import { article, cleancopy, filesIn, folderOf, text } from './command.ts';

const input = { root: 'in', name: path.join('2026', 'a.html') };

describe('a value is made safe for a name', () => {
  test.each<[value: unknown, name: string | undefined]>([
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
    const expected = name === undefined ? undefined : path.join('2026', `${name}.txt`);
    expect(templateName('{title}', input, 'text', { title })).toBe(expected);
  });
});

test.each<[template: string, name: string]>([
  ['{date}-{slug}', '2026-03-04-ferry.txt'],
  ['{date}/{name}', path.join('2026-03-04', 'a.txt')],
  ['story', 'story.txt'],
])('the template %j', (template, name) => {
  const values = { date: '2026-03-04', slug: 'ferry' };
  expect(templateName(template, input, 'text', values)).toBe(path.join('2026', name));
});

test.each(['../{slug}', '/{slug}', '{slug}/', 'a//b', '.', 'C:\\{slug}', '{author}', '{}'])(
  '%j is refused',
  template => {
    expect(templateProblem(template)).toBeDefined();
  },
);

test('--name names outputs, keeps the own name where a value is missing, and sees collisions', () => {
  const cwd = folderOf({
    'in/1.html': article('Ferry', 'One.'),
    'in/2.html': article('Tram', 'Two.'),
    'in/3.html': '<p>Three.</p>',
    'in/4.html': article('Ferry', 'Four.'),
  });
  const run = (...flags: string[]) =>
    cleancopy(['in', '-d', 'out', '--name', '{date}-{slug}', ...flags], { cwd });
  expect(run('-n').stdout).toContain(
    `${path.join('in', '2.html')} → ${path.join('out', '2026-03-04-tram.txt')}\n`,
  );
  const { code, stderr } = run();
  expect(code).toBe(2);
  expect(stderr).toContain(
    '3.html: warning: front matter lacks a value that --name asks for; named after the input\n',
  );
  expect(stderr).toMatch(/4\.html: its output out.2026-03-04-ferry\.txt is taken by in.1\.html; /);
  expect(filesIn(path.join(cwd, 'out'))).toEqual({
    '2026-03-04-ferry.txt': text('One.'),
    '2026-03-04-tram.txt': text('Two.'),
    '3.txt': 'Three.',
  });
  expect(run('--check').code).toBe(2);
});
