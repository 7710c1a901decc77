import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

const data = process.env['CLEANCOPY_DATA'];

/**
 * Runs a suite over the cases of a file that others wrote and that is not part of the project. It is skipped where
 * `CLEANCOPY_DATA` doesn't say where they are, and fails where it says so and they aren't there.
 */
export const describeVectors = <Case>(file: string, suite: (cases: readonly Case[]) => void): void => {
  if (data === undefined) {
    describe.skip(`${file} (CLEANCOPY_DATA is not set)`, () => {});
    return;
  }
  describe(file, () => {
    const path = join(data, 'vectors', file);
    if (!existsSync(path)) throw new Error(`CLEANCOPY_DATA is set, but ${path} does not exist`);
    suite(JSON.parse(readFileSync(path, 'utf8')));
  });
};
