import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, type Installation, installPackage, run } from './install.ts';
import { expected, modules } from './program.ts';

/** Where `.ci/engines` installs other runtimes than the one that runs the tests. */
const runtimes = path.join(
  process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'),
  'cleancopy-ci/runtimes/node_modules',
);

const commands: Readonly<Record<string, readonly [file: string, ...args: string[]]>> = {
  'this Node': [process.execPath],
  'Node 20': [path.join(runtimes, 'node20/bin/node')],
  'Node 22': [path.join(runtimes, 'node22/bin/node')],
  'Node 24': [path.join(runtimes, 'node24/bin/node')],
  Bun: [path.join(runtimes, '.bin/bun'), 'run'],
  Deno: [path.join(runtimes, '.bin/deno'), 'run', '--node-modules-dir=manual', '--allow-read=.'],
};

let installation: Installation;

beforeAll(() => {
  installation = installPackage();
  for (const [name, content] of Object.entries(modules)) installation.write(name, content);
  installation.write('import.mjs', "import { results } from './program.mjs'; results().then(console.log);");
  installation.write('require.cjs', "require('./program.cjs').results().then(console.log);");
}, 120_000);

afterAll(() => installation.remove());

describe.each(Object.entries(commands))('%s', (_, [file, ...args]) => {
  const missing = existsSync(file) ? undefined : `${file} is missing; .ci/engines installs it`;

  test.for(['import.mjs', 'require.cjs'])('runs the library from %s', (name, { skip }) => {
    skip(missing !== undefined, missing);
    const { folder } = installation;
    const printed = run(file, [...args, name], { cwd: folder, env: { DENO_DIR: folder, HOME: folder } });
    expect(JSON.parse(printed)).toEqual(expected());
  });

  test.runIf(args.length === 0)('runs the command', ({ skip }) => {
    skip(missing !== undefined, missing);
    const { folder } = installation;
    const command = path.join(folder, 'node_modules/cleancopy/bin/cleancopy.js');
    expect(run(file, [command], { cwd: folder, input: '<p>"Hi"' })).toBe('“Hi”');
  });
});

test.for(['Node 22', 'Node 24'])(
  '%s caches the compiled command in the user’s cache folder',
  (name, { skip }) => {
    const [file = ''] = commands[name] ?? [];
    skip(!existsSync(file), `${file} is missing; .ci/engines installs it`);
    const { folder } = installation;
    const command = path.join(folder, 'node_modules/cleancopy/bin/cleancopy.js');
    const cache = path.join(folder, name);
    const convert = (env: NodeJS.ProcessEnv): string =>
      run(file, [command], { cwd: folder, input: '<p>"Hi"', env });
    expect(convert({ XDG_CACHE_HOME: cache })).toBe('“Hi”');
    const compiled = filesBelow(path.join(cache, 'cleancopy'));
    expect(compiled).not.toEqual([]);
    expect(convert({ XDG_CACHE_HOME: cache })).toBe('“Hi”');
    expect(filesBelow(path.join(cache, 'cleancopy'))).toEqual(compiled);
    expect(convert({ XDG_CACHE_HOME: '/dev/null' })).toBe('“Hi”');
    expect(convert({})).toBe('“Hi”');
  },
);
