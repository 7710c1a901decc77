import { decodeLeftOver, decodeReferences } from '../html/references/references.ts';
import type { Scalar } from './scalars.ts';

/** A value of front matter. */
export type MetadataValue = Scalar | readonly MetadataValue[] | Metadata;

/** The keys and values of front matter. It has no prototype, so it has only the keys that were written. */
export interface Metadata {
  readonly [key: string]: MetadataValue;
}

/** Front matter that is too large, or of the wrong kind. */
export class FrontMatterLimitError extends Error {
  override readonly name = 'FrontMatterLimitError';
}

/**
 * Limits on front matter with its aliases expanded, since a few bytes of YAML can expand to gigabytes. Two
 * megabytes without aliases exceed none of them except the depth.
 */
const limits = { depth: 100, values: 1_000_000, characters: 2_000_000 };

/**
 * A value that is a URL. In URLs, as in HTML attributes, the `&copy` of `&copy=1` is not a character
 * reference.
 */
const address = /^[a-z][a-z\d+.-]*:\/\/\S+$/i;
const bareReference = /&(?![a-z\d#]+;)/gi;

/**
 * Copies parsed front matter and decodes its character references.
 *
 * @param data scalars, arrays and objects
 * @throws {FrontMatterLimitError} if it is not a map, or too deep or too large with its aliases expanded
 */
export const toMetadata = (data: unknown): Metadata => {
  if (data === undefined || data === null) return emptyMap();
  if (Array.isArray(data)) throw new FrontMatterLimitError('a list instead of keys and values');
  if (typeof data !== 'object') throw new FrontMatterLimitError('text instead of keys and values');
  return copyMap(data, 1, { values: 0, characters: 0 });
};

interface Usage {
  values: number;
  characters: number;
}

const copy = (data: unknown, depth: number, usage: Usage): MetadataValue => {
  addUsage(usage, 1, typeof data === 'string' ? data.length : 0);
  if (typeof data === 'string') return decodeValue(data);
  if (typeof data === 'number' || typeof data === 'boolean') return data;
  if (typeof data !== 'object' || data === null) return null;
  if (depth > limits.depth) throw new FrontMatterLimitError(`nested more than ${limits.depth} levels deep`);
  return Array.isArray(data)
    ? data.map((item: unknown) => copy(item, depth + 1, usage))
    : copyMap(data, depth, usage);
};

const copyMap = (data: object, depth: number, usage: Usage): Metadata => {
  const map = emptyMap();
  for (const [key, value] of Object.entries(data)) {
    addUsage(usage, 0, key.length);
    map[key] = copy(value, depth + 1, usage);
  }
  return map;
};

/** Without a prototype, `__proto__` is a key like any other. */
const emptyMap = (): Record<string, MetadataValue> => Object.create(null);

const addUsage = (usage: Usage, values: number, characters: number): void => {
  usage.values += values;
  usage.characters += characters;
  if (usage.values > limits.values) throw new FrontMatterLimitError(`more than ${limits.values} values`);
  if (usage.characters > limits.characters) {
    throw new FrontMatterLimitError(`more than ${limits.characters} characters when written out`);
  }
};

const decodeValue = (text: string): string => {
  const once = decodeReferences(address.test(text) ? text.replace(bareReference, '&amp;') : text);
  return decodeLeftOver(once);
};
