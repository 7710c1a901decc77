import matter from 'gray-matter';
import { FAILSAFE_SCHEMA, load, Type, YAMLException } from 'js-yaml';
import { readScalar } from './scalars.ts';

/** gray-matter's search for comments takes quadratic time on a run of blanks, so longer runs are rejected. */
const maxBlanks = 250;

const tagged = (tag: string, kind: 'scalar' | 'sequence' | 'mapping'): Type =>
  new Type(tag, {
    kind,
    multi: true,
    construct: (data: unknown) => (typeof data === 'string' ? readScalar(data) : data),
  });

/**
 * Strings, lists, maps, merge keys (`<<: *defaults`), and scalars as `readScalar` parses them: without dates
 * and octal numbers. Tags (`!!timestamp`, `!ruby/object`) are ignored: they neither run anything nor lose
 * their value.
 */
const schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (data: unknown) => data === '<<' }),
    new Type('tag:yaml.org,2002:null', {
      kind: 'scalar',
      resolve: (data: unknown) => data === '~',
      construct: () => null,
    }),
    new Type('tag:cleancopy,scalar', {
      kind: 'scalar',
      resolve: (data: unknown) => typeof data === 'string' && typeof readScalar(data) !== 'string',
      construct: (data: unknown) => (typeof data === 'string' ? readScalar(data) : null),
    }),
  ],
  explicit: ['!', 'tag:'].flatMap(tag => [
    tagged(tag, 'scalar'),
    tagged(tag, 'sequence'),
    tagged(tag, 'mapping'),
  ]),
});

/**
 * Parses YAML.
 *
 * gray-matter evaluates `---js` as JavaScript, caches what it is given without options, and closes front
 * matter at any line that starts with the delimiter. So it gets plain YAML after a bare `---`, with options
 * and a closing delimiter that can't occur in text.
 *
 * @returns undefined if there are only comments
 * @throws {YAMLException} if the YAML is invalid
 */
export const parseYaml = (source: string): unknown => {
  if (hasTooManyBlanks(source)) throw new YAMLException(`more than ${maxBlanks} blanks in a row`);
  const { data } = matter(`---\n${source}`, {
    language: 'yaml',
    delimiters: ['---', '\0'],
    engines: { yaml: (yaml: string) => ({ value: load(yaml, { schema }) }) },
  });
  return data['value'];
};

/** Checks only one character in 250, since any longer run must include one of them. */
const hasTooManyBlanks = (source: string): boolean => {
  for (let at = maxBlanks; at < source.length; at += maxBlanks) {
    if (isBlank(source[at])) {
      let start = at;
      let end = at + 1;
      while (at - start < maxBlanks && isBlank(source[start - 1])) start--;
      while (end - at <= maxBlanks && isBlank(source[end])) end++;
      if (end - start > maxBlanks) return true;
    }
  }
  return false;
};

const isBlank = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);
