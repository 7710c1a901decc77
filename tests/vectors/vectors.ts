import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

const data = process.env['CLEANCOPY_DATA'];

/**
 * Runs a suite with the cases of an external file, which is not part of the project. It is skipped if
 * `CLEANCOPY_DATA`, the folder of the file, is not set; it fails if the variable is set and the file is
 * missing.
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
