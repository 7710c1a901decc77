import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { article, folderOf, text } from './command.ts';

/** A copy of the built command. */
const copyCommand = (): { readonly command: string; readonly compiled: string } => {
  const folder = folderOf({});
  cpSync('dist/command', path.join(folder, 'dist/command'), { recursive: true });
  cpSync('bin', path.join(folder, 'bin'), { recursive: true });
  const [compiled = 'nothing'] = readdirSync(path.join(folder, 'dist/command')).filter(name =>
    name.endsWith('.bin'),
  );
  return {
    command: path.join(folder, 'bin/cleancopy.js'),
    compiled: path.join(folder, 'dist/command', compiled),
  };
};

/** @returns what the command makes of an article, in a process that knows whether V8 took the compiled code */
const start = (command: string): readonly string[] =>
  execFileSync(
    process.execPath,
    [
      '--eval',
      `const vm = require('node:vm');
      vm.Script = class extends vm.Script {
        constructor(source, options) {
          super(source, options);
          process.stdout.write(this.cachedDataRejected ? 'rejected ' : 'taken ');
        }
      };
      require(${JSON.stringify(command)});`,
    ],
    { input: article(), encoding: 'utf8' },
  ).split(/ (.*)/s, 2);

test('V8 takes what it compiled when the package was built', () => {
  expect(start(copyCommand().command)).toEqual(['taken', text()]);
});

test.each<[name: string, change: (compiled: Buffer) => Uint8Array]>([
  ['is no compiled code', () => Buffer.from('nothing')],
  ['is cut off', compiled => compiled.subarray(0, compiled.length / 2)],
  ['is empty', () => new Uint8Array()],
])('what %s is compiled anew', (_, change) => {
  const { command, compiled } = copyCommand();
  writeFileSync(compiled, change(readFileSync(compiled)));
  expect(start(command)).toEqual(['rejected', text()]);
});

test('another Node compiles for itself', () => {
  const { command, compiled } = copyCommand();
  rmSync(compiled);
  const options = { input: article(), encoding: 'utf8' } as const;
  expect(execFileSync(process.execPath, [command], options)).toBe(text());
});
