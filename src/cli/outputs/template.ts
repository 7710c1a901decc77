import path from 'node:path';
import type { Metadata, MetadataValue } from '../../article/metadata.ts';
import { UsageError } from '../failure.ts';
import type { Input } from '../inputs/input.ts';

const extensions = { text: '.txt', json: '.json', jsonl: '.jsonl' } as const;

/** An output format. */
export type Format = keyof typeof extensions;

/** @returns the file extension of an output format, with its dot */
export const extensionOf = (to: Format): string => extensions[to];

/** @returns the name of the input with the extension of the output, in the same subfolders */
export const mirroredName = (input: Input, to: Format): string => {
  const { dir, name } = parseName(input);
  return path.join(dir, name + extensions[to]);
};

const fields: readonly string[] = ['slug', 'date', 'title', 'name', 'n'];

/**
 * Checks the template of `--name`.
 *
 * @param template such as `{date}-{slug}`; slashes make subfolders
 * @throws {UsageError} on an unknown field, or if outputs would be outside the output folder
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

/** Names that Windows reserves for devices, with or without an extension. */
const reserved = /^(?:aux|con|nul|prn|com\d|lpt\d)(?=\.|$)/i;
const unsafe = /[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd"*/:<>?\\|]+/g;
const maxBytes = 255;

/**
 * Fills in a template with front matter. Names are made safe: separators, control characters and characters
 * that Windows forbids become hyphens, dots and spaces at either end are removed, reserved names get an
 * underscore, and long names are cut to 255 bytes. If front matter has no slug, it is made from the title or
 * the name of the input.
 *
 * @param template a template accepted by {@link toTemplate}
 * @param number the value of `{n}`, which makes names unique
 * @returns the name of the output, in the subfolders of the input; or the field that has no value
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
  const parts = filled.split('/').map(part => safeName(part, extensions[to]));
  return parts.includes('')
    ? { missing: 'usable name' }
    : { name: path.join(dir, ...parts) + extensions[to] };
};

/**
 * @returns the field according to the name of the input: date and slug of a Jekyll post
 * (`2026-01-14-tides.md`), or the slug of a Hugo page bundle, which is its folder
 */
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

/** @returns the name of an input without `.gz` */
export const unpackedName = (name: string): string => name.replace(/\.gz$/i, '');

const parseName = ({ name }: Input): path.ParsedPath => path.parse(unpackedName(name));

const safeValue = (value: string): string =>
  value
    .replace(unsafe, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[-. ]+/, '')
    .trim();

const safeName = (name: string, extension: string): string => {
  const cut = cutToBytes(name.replace(/^[. ]+/, ''), maxBytes - extension.length);
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
