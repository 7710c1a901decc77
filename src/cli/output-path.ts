import path from 'node:path';
import type { Input } from './inputs.ts';

const endings = { text: '.txt', json: '.json', jsonl: '.jsonl' } as const;

/** The fields that a name's template may hold, apart from `{name}`, the input's own. */
export const templateFields = ['slug', 'date', 'title'] as const;

/**
 * @param to what is written
 * @returns the input's own name with the output's ending, its folders mirrored
 */
export const mirroredName = (input: Input, to: keyof typeof endings): string => {
  const { dir, name } = path.parse(input.name);
  return path.join(dir, name + endings[to]);
};

/** Names that Windows keeps for devices, with or without an ending. */
const reserved = /^(?:aux|con|nul|prn|com\d|lpt\d)(?=\.|$)/i;
const unsafe = /[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd"*/:<>?\\|]+/g;
const longest = 255;

/**
 * Fills a template from front matter. A value can't leave its folder or break a name: separators, control
 * characters and what Windows forbids become hyphens, dots and blanks at the ends go, reserved names get an
 * underscore, and a name too long for a file system is cut to 255 bytes.
 *
 * @param template such as `{date}-{slug}`; a slash in it makes a folder
 * @param values front matter as it was written
 * @returns the output's name, its folders mirrored; undefined where a field of the template has no value
 */
export const templateName = (
  template: string,
  input: Input,
  to: keyof typeof endings,
  values: Readonly<Record<string, unknown>>,
): string | undefined => {
  const own = path.parse(input.name);
  let complete = true;
  const filled = template.replace(/\{(\w+)\}/g, (_, field: string) => {
    const value = field === 'name' ? own.name : values[field];
    const safe = typeof value === 'string' || typeof value === 'number' ? safeValue(String(value)) : '';
    if (safe === '') complete = false;
    return safe;
  });
  if (!complete) return undefined;
  const parts = filled.split('/').map(part => safeName(part, endings[to]));
  if (parts.includes('')) return undefined;
  return path.join(own.dir, ...parts) + endings[to];
};

const safeValue = (value: string): string =>
  value
    .replace(unsafe, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[-. ]+/, '')
    .trim();

const safeName = (name: string, ending: string): string => {
  const cut = cutToBytes(name.replace(/^[. ]+/, ''), longest - ending.length);
  const bare = trimEnd(cut);
  return reserved.test(bare) ? bare.replace(reserved, found => `${found}_`) : bare;
};

const trimEnd = (name: string): string => {
  let end = name.length;
  while (end > 0 && '. '.includes(name.charAt(end - 1))) end--;
  return name.slice(0, end);
};

const cutToBytes = (name: string, bytes: number): string => {
  let length = 0;
  let cut = '';
  for (const character of name) {
    length += new TextEncoder().encode(character).length;
    if (length > bytes) break;
    cut += character;
  }
  return cut;
};

/** @returns what is wrong with a template; undefined for a good one */
export const templateProblem = (template: string): string | undefined => {
  const known: readonly string[] = [...templateFields, 'name'];
  const unknown = [...template.matchAll(/\{(\w*)\}/g)].find(([, field = '']) => !known.includes(field));
  if (unknown) return `'${unknown[0]}' is no field; there are {slug}, {date}, {title}, {name}`;
  if (path.posix.isAbsolute(template) || path.win32.isAbsolute(template))
    return 'is an absolute path; leave the start out';
  if (template.split(/[\\/]/).some(part => part === '..' || part === '.' || part === '')) {
    return 'has an empty part or one of dots; name a file';
  }
  return undefined;
};
