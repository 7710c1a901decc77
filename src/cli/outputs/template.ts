import path from 'node:path';
import type { Metadata } from '../../article/metadata.ts';
import { UsageError } from '../failure.ts';
import type { Input } from '../inputs/input.ts';

const endings = { text: '.txt', json: '.json', jsonl: '.jsonl' } as const;

/** What is written. */
export type Format = keyof typeof endings;

/** @returns the ending of a file's name */
export const endingOf = (to: Format): string => endings[to];

/** @returns the input's own name with the output's ending, its folders mirrored */
export const mirroredName = (input: Input, to: Format): string => {
  const { dir, name } = path.parse(input.name === '-' ? 'stdin' : input.name);
  return path.join(dir, name + endings[to]);
};

const fields: readonly string[] = ['slug', 'date', 'title', 'name'];

/**
 * @param template names outputs, such as `{date}-{slug}`; a slash in it makes a folder
 * @throws {UsageError} on an unknown field, and on a template that leaves the folder
 */
export const toTemplate = (template: string): string => {
  const unknown = [...template.matchAll(/\{(\w*)\}/g)].find(([, field = '']) => !fields.includes(field));
  if (unknown) {
    throw new UsageError(
      `'${unknown[0]}' is no field; there are ${fields.map(name => `{${name}}`).join(', ')}`,
    );
  }
  if (path.posix.isAbsolute(template) || path.win32.isAbsolute(template)) {
    throw new UsageError('is an absolute path; leave the start out');
  }
  if (template.split(/[\\/]/).some(part => part === '..' || part === '.' || part === '')) {
    throw new UsageError('has an empty part or one of dots; name a file');
  }
  return template;
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
 * @param template one that {@link toTemplate} took
 * @returns the output's name, its folders mirrored; undefined where a field of the template has no value
 */
export const templateName = (
  template: string,
  input: Input,
  to: Format,
  metadata: Metadata,
): string | undefined => {
  const own = path.parse(input.name);
  let complete = true;
  const filled = template.replace(/\{(\w+)\}/g, (_, field: string) => {
    const value = field === 'name' ? own.name : (metadata[field] ?? nameField(field, own));
    const safe = typeof value === 'string' || typeof value === 'number' ? safeValue(String(value)) : '';
    if (safe === '') complete = false;
    return safe;
  });
  if (!complete) return undefined;
  const parts = filled.split('/').map(part => safeName(part, endings[to]));
  if (parts.includes('')) return undefined;
  return path.join(own.dir, ...parts) + endings[to];
};

/** @returns what a name tells: Jekyll's of date and slug (`2026-01-14-tides.md`), a page bundle's folder of the slug */
const nameField = (field: string, { dir, name }: path.ParsedPath): string | undefined => {
  const [, date, rest] = /^(\d{4}-\d\d-\d\d)-(.+)$/.exec(name) ?? [];
  if (field === 'date') return date;
  if (field !== 'slug') return undefined;
  return rest ?? (name === 'index' && dir !== '' ? path.basename(dir) : undefined);
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
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    cut += character;
  }
  return cut;
};
