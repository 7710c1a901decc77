import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';
import { type Input, inputPath, stdin } from '../inputs/input.ts';

/** On these systems `A.txt` and `a.txt` are one file. */
const foldsCase = process.platform === 'win32' || process.platform === 'darwin';

const keyOf = (output: string): string => (foldsCase ? output.normalize('NFC').toLowerCase() : output);

/** Knows whose an output is: never two inputs', and never an input itself. */
export class Claims {
  readonly #owners = new Map<string, Input>();
  readonly #counts = new Map<string, number>();
  readonly #inputs: ReadonlySet<string>;

  /** @param inputs those that an output could be */
  constructor(inputs: readonly Input[]) {
    this.#inputs = new Set(inputs.filter(input => input !== stdin).map(input => realPath(inputPath(input))));
  }

  /**
   * @param remedy what to do where another input has the output already
   * @throws {Failure} where that is so, or where it is an input itself
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

  /** @returns how many inputs have wanted this output, this one among them */
  count(output: string): number {
    const key = keyOf(output);
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }

  /** @throws {Failure} where the output is an input */
  refuseInput(output: string): void {
    if (this.#inputs.size > 0 && this.#inputs.has(realPath(output))) {
      throw new Failure(`output ${output} is also an input; write to another file`);
    }
  }
}

/** @returns a path in which symbolic links of its folders are followed, and its own where there is one */
const realPath = (file: string): string => {
  const absolute = path.resolve(file);
  try {
    return realpathSync(absolute);
  } catch {
    const folder = path.dirname(absolute);
    return folder === absolute ? absolute : path.join(realPath(folder), path.basename(absolute));
  }
};
