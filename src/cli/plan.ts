import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Claims } from './claims.ts';
import type { Job } from './convert-file.ts';
import { explainError, Failure } from './failure.ts';
import { type Input, inputPath, stdin } from './inputs.ts';
import { mirroredName } from './output-path.ts';
import type { Settings } from './settings.ts';
import { prepareFolder } from './write-output.ts';

/** An input with its output, or with the reason why it gets none. */
export type Planned = Job | { readonly input: Input; readonly failure: string };

/** Gives inputs their outputs: inside the folder, one for each, never onto an input. */
export class Plan {
  readonly #settings: Settings;
  readonly #claims: Claims;
  readonly #inputs: ReadonlySet<string>;
  readonly #stdin: { readonly bytes?: Uint8Array };

  /**
   * @param inputs all inputs of the run, none of which is written over
   * @param stdinBytes what was read from stdin, where that is an input
   */
  constructor(settings: Settings, inputs: readonly Input[], stdinBytes: Uint8Array | undefined) {
    this.#settings = settings;
    this.#claims = new Claims(settings.name === undefined ? this.#outputs(inputs) : undefined);
    this.#stdin = stdinBytes === undefined ? {} : { bytes: stdinBytes };
    this.#inputs = mayMeet(settings, inputs)
      ? new Set(inputs.map(input => realPath(inputPath(input))))
      : new Set();
  }

  /** @returns the input's job, its output named after the input and its folder made */
  job(input: Input): Planned {
    const { outDir, name } = this.#settings;
    const content = input === stdin ? this.#stdin : {};
    if (outDir === undefined || name !== undefined) return { input, output: undefined, ...content };
    try {
      return { input, output: this.take(path.join(outDir, this.#nameOf(input)), input), ...content };
    } catch (error) {
      const failure = explainError(error);
      if (failure === undefined) throw error;
      return { input, failure };
    }
  }

  /**
   * Takes an output for an input and makes its folder.
   *
   * @returns the output
   * @throws {Failure} where another input has it already, or where it is an input itself
   */
  take(output: string, input: Input): string {
    const owner = this.#claims.claim(output, input);
    if (owner !== undefined)
      throw new Failure(`its output ${output} is taken by ${owner}; rename one, or use --name`);
    if (this.#inputs.size > 0 && this.#inputs.has(realPath(output))) {
      throw new Failure(`its output ${output} is an input; write to another folder`);
    }
    if (!this.#settings.check && !this.#settings.dryRun) prepareFolder(path.dirname(output));
    return output;
  }

  #nameOf(input: Input): string {
    return mirroredName(input === stdin ? { root: '', name: 'stdin' } : input, this.#settings.to);
  }

  #outputs(
    inputs: readonly Input[],
  ): { readonly names: Iterable<string>; readonly count: number } | undefined {
    const { outDir } = this.#settings;
    if (outDir === undefined) return undefined;
    const nameOf = (input: Input): string => path.join(outDir, this.#nameOf(input));
    return { names: mapped(inputs, nameOf), count: inputs.length };
  }
}

function* mapped<From, To>(items: Iterable<From>, change: (item: From) => To): Generator<To> {
  for (const item of items) yield change(item);
}

/** An input whose name doesn't end as outputs do can't be in an output's place. */
const mayMeet = ({ to }: Settings, inputs: readonly Input[]): boolean => {
  const ending = to === 'text' ? '.txt' : '.json';
  return inputs.some(({ name }) => name.toLowerCase().endsWith(ending));
};

/** @returns a path in which symbolic links of its folders are followed, and its own where there is one */
export const realPath = (file: string): string => {
  const absolute = path.resolve(file);
  try {
    return realpathSync(absolute);
  } catch {
    const folder = path.dirname(absolute);
    return folder === absolute ? absolute : path.join(realPath(folder), path.basename(absolute));
  }
};
