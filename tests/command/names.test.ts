import path from 'node:path';
import { expect, test } from 'vitest';
import { article, cleancopy, filesIn, folderOf, text } from './command.ts';

test('--name names outputs, falls back to the name of the input if a value is missing, and detects collisions', () => {
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
    '3.html: warning: front matter has no date for --name; the output is named after the input\n',
  );
  expect(stderr).toMatch(/4\.html: output out.2026-03-04-ferry\.txt is already taken by in.1\.html; /);
  expect(filesIn(path.join(cwd, 'out'))).toEqual({
    '2026-03-04-ferry.txt': text('One.'),
    '2026-03-04-tram.txt': text('Two.'),
    '3.txt': 'Three.',
  });
  expect(run('--check').code).toBe(2);
});

test('the message about a collision suggests a template that avoids it', () => {
  const cwd = folderOf({
    'in/1.html': article('Ferry', 'One.'),
    'in/2.html': article('Ferry', 'Two.'),
    'in/3.html': article('Tram', 'Three.'),
    'in/4.html': article('Ferry', 'Four.'),
  });
  const run = (template: string) => cleancopy(['in', '-d', 'out', '-q', '--name', template], { cwd });
  const [, proposed = ''] = /--name '(.+)'\n/.exec(run('{slug}').stderr) ?? [];
  expect(proposed).toBe('{slug}-{n}');
  expect(run(proposed)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(filesIn(path.join(cwd, 'out'))).toEqual({
    'ferry.txt': text('One.'),
    'ferry-1.txt': text('One.'),
    'ferry-2.txt': text('Two.'),
    'ferry-3.txt': text('Four.'),
    'tram.txt': text('Three.'),
    'tram-1.txt': text('Three.'),
  });
});

test('inputs that differ only in their extensions can be numbered', () => {
  const cwd = folderOf({ 'in/a.html': article('A', 'One.'), 'in/a.md': 'Two.' });
  const { stderr } = cleancopy(['in', '-d', 'out', '-q'], { cwd });
  expect(stderr).toContain("number them with --name '{name}-{n}'");
  expect(cleancopy(['in', '-d', 'out', '-q', '--name', '{name}-{n}'], { cwd }).code).toBe(0);
  expect(filesIn(path.join(cwd, 'out'))).toMatchObject({ 'a-1.txt': text('One.'), 'a-2.txt': 'Two.' });
});
