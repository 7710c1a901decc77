import path from 'node:path';
import type { Metadata, MetadataValue } from '../../article/metadata.ts';
import { UsageError } from '../failure.ts';
import type { Input } from '../inputs/input.ts';

const endings = { text: '.txt', json: '.json', jsonl: '.jsonl' } as const;

/** What is written. */
export type Format = keyof typeof endings;

/** @returns the ending of a file's name */
export const endingOf = (to: Format): string => endings[to];

/** @returns the input's own name with the output's ending, its folders mirrored */
export const mirroredName = (input: Input, to: Format): string => {
  const { dir, name } = parseName(input);
  return path.join(dir, name + endings[to]);
};

const fields: readonly string[] = ['slug', 'date', 'title', 'name', 'n'];

/**
 * @param template names outputs, such as `{date}-{slug}`; a slash in it makes a folder
 * @throws {UsageError} on an unknown field, and on a template that leaves the folder
 */
export const toTemplate = (template: string): string => {
  const placeholders = fields.map(name => `{${name}}`);
  const unknown = template.match(/\{[^{}]*\}?|\}/g)?.find(found => !placeholders.includes(found));
  if (unknown !== undefined) {
    throw new UsageError(`unknown field '${unknown}'; use ${placeholders.join(', ')}`);
  }
  if (path.posix.isAbsolute(template) || path.win32.isAbsolute(template)) {
    throw new UsageError(`must be a relative path, not '${template}'`);
  }
  if (template.split(/[\\/]/).some(part => part === '..' || part === '.' || part === '')) {
    throw new UsageError(`must name a file without empty, . or .. parts, not '${template}'`);
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
 * underscore, and a name too long for a file system is cut to 255 bytes. An article without a slug gets one of its
 * title, or its own name.
 *
 * @param template one that {@link toTemplate} took
 * @param number tells inputs of one name apart
 * @returns the output's name, its folders mirrored; or the field of the template that has no value
 */
export const templateName = (
  template: string,
  input: Input,
  to: Format,
  metadata: Metadata,
  number: number,
): { readonly name: string } | { readonly missing: string } => {
  const parsed = parseName(input);
  const { dir, name: own } = parsed;
  const [slug, date, title] = ['slug', 'date', 'title'].map(field => textOf(metadata[field]));
  const values: ReadonlyMap<string, string> = new Map([
    ['name', safeValue(own)],
    ['slug', slug || safeValue(nameField('slug', parsed) ?? '') || slugOf(title ?? '') || safeValue(own)],
    ['date', date || (nameField('date', parsed) ?? '')],
    ['title', title ?? ''],
    ['n', String(number)],
  ]);
  const missing = fields.find(field => template.includes(`{${field}}`) && values.get(field) === '');
  if (missing !== undefined) return { missing };
  const filled = template.replace(/\{(\w+)\}/g, (_, field: string) => values.get(field) ?? '');
  const parts = filled.split('/').map(part => safeName(part, endings[to]));
  return parts.includes('') ? { missing: 'usable name' } : { name: path.join(dir, ...parts) + endings[to] };
};

/** @returns what a name tells: Jekyll's of date and slug (`2026-01-14-tides.md`), a page bundle's folder of the slug */
const nameField = (field: string, { dir, name }: path.ParsedPath): string | undefined => {
  const [, date, rest] = /^(\d{4}-\d\d-\d\d)-(.+)$/.exec(name) ?? [];
  if (field === 'date') return date;
  if (field !== 'slug') return undefined;
  return rest ?? (name === 'index' && dir !== '' ? path.basename(dir) : undefined);
};

const textOf = (value: MetadataValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? safeValue(String(value)) : '';

const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}+|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** @returns the parts of an input's name, without the ending of what is packed */
const parseName = ({ name }: Input): path.ParsedPath => path.parse(name.replace(/\.gz$/i, ''));

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
