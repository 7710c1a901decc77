import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';
import { type Input, inputPath, stdin } from '../inputs/input.ts';

/** On these systems, `A.txt` and `a.txt` are the same file. */
const foldsCase = process.platform === 'win32' || process.platform === 'darwin';

const keyOf = (output: string): string => (foldsCase ? output.normalize('NFC').toLowerCase() : output);

/** Makes sure that no two inputs have the same output, and that no output is an input. */
export class Claims {
  readonly #owners = new Map<string, Input>();
  readonly #counts = new Map<string, number>();
  readonly #inputs: ReadonlySet<string>;

  /** @param inputs the inputs that an output could overwrite */
  constructor(inputs: readonly Input[]) {
    this.#inputs = new Set(inputs.filter(input => input !== stdin).map(input => realPath(inputPath(input))));
  }

  /**
   * Reserves an output for an input.
   *
   * @param remedy what to do if the output is taken, for the message
   * @throws {Failure} if another input has the output, or if the output is an input
   */
  claim(output: string, input: Input, remedy: string): void {
    const key = keyOf(output);
    const owner = this.#owners.get(key);
    if (owner !== undefined) {
      throw new Failure(`output ${output} is already taken by ${inputPath(owner)}; ${remedy}`);
    }
    this.refuseInput(output);
    this.#owners.set(key, input);
  }

  /** Counts an input that would get this output. @returns the number of such inputs so far */
  count(output: string): number {
    const key = keyOf(output);
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }

  /** @throws {Failure} if the output is an input */
  refuseInput(output: string): void {
    if (this.#inputs.size > 0 && this.#inputs.has(realPath(output))) {
      throw new Failure(`output ${output} is also an input; write to another file`);
    }
  }
}

/** @returns the path with symbolic links resolved, as far as it exists */
const realPath = (file: string): string => {
  const absolute = path.resolve(file);
  try {
    return realpathSync(absolute);
  } catch {
    const folder = path.dirname(absolute);
    return folder === absolute ? absolute : path.join(realPath(folder), path.basename(absolute));
  }
};
