import { type Input, inputPath } from './inputs.ts';

/** On these systems `A.txt` and `a.txt` are one file. */
const foldsCase = process.platform === 'win32' || process.platform === 'darwin';

const keyOf = (output: string): string => (foldsCase ? output.normalize('NFC').toLowerCase() : output);

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 units, 32 bits. */
const hash = (key: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  return value >>> 0;
};

/** Which input each output belongs to, so that no second one takes it. */
export class Claims {
  readonly #owners = new Map<string, string>();
  readonly #contested: ReadonlySet<number> | undefined;

  /**
   * @param outputs all that will be claimed, where that is known: four bytes are kept of each, and names of those
   * alone that may be claimed twice
   */
  constructor(outputs?: { readonly names: Iterable<string>; readonly count: number }) {
    this.#contested = outputs === undefined ? undefined : repeated(outputs.names, outputs.count);
  }

  /** @returns the path of the input that has this output already; undefined where it was free and is taken now */
  claim(output: string, input: Input): string | undefined {
    const key = keyOf(output);
    if (this.#contested !== undefined && !this.#contested.has(hash(key))) return undefined;
    const owner = this.#owners.get(key);
    if (owner === undefined) this.#owners.set(key, inputPath(input));
    return owner;
  }
}

/** @returns the hashes that more than one output has */
const repeated = (outputs: Iterable<string>, count: number): ReadonlySet<number> => {
  const hashes = new Uint32Array(count);
  let at = 0;
  for (const output of outputs) hashes[at++] = hash(keyOf(output));
  hashes.sort();
  return new Set(hashes.filter((value, i) => value === hashes[i - 1]));
};
