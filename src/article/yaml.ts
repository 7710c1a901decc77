import matter from 'gray-matter';
import { FAILSAFE_SCHEMA, load, Type, YAMLException } from 'js-yaml';
import { readScalar } from './scalars.ts';

/** gray-matter looks for comments in time that grows with the square of a run of blanks. */
const longestBlank = 250;

const tagged = (tag: string, kind: 'scalar' | 'sequence' | 'mapping'): Type =>
  new Type(tag, {
    kind,
    multi: true,
    construct: (data: unknown) => (typeof data === 'string' ? readScalar(data) : data),
  });

/**
 * Strings, lists and maps, merge keys (`<<: *defaults`), and scalars as `readScalar` has them: no dates, no octal
 * numbers. A tag (`!!timestamp`, `!ruby/object`) is a word about a value, never a reason to run something or to lose it.
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
 * gray-matter evaluates JavaScript that is fenced as `---js`, caches what it is given without options, and takes
 * any line that starts like the closing one for it. So it gets plain YAML behind a bare `---`, with options, and a
 * closing line that no text holds.
 *
 * @returns undefined where there is nothing but comments
 * @throws {YAMLException}
 */
export const parseYaml = (source: string): unknown => {
  if (hasLongerBlank(source)) throw new YAMLException(`more than ${longestBlank} blanks in a row`);
  const { data } = matter(`---\n${source}`, {
    language: 'yaml',
    delimiters: ['---', '\0'],
    engines: { yaml: (yaml: string) => ({ value: load(yaml, { schema }) }) },
  });
  return data['value'];
};

/** Looks at one character in 250: a run that is longer has one of them. */
const hasLongerBlank = (source: string): boolean => {
  for (let at = longestBlank; at < source.length; at += longestBlank) {
    if (isBlank(source[at])) {
      let start = at;
      let end = at + 1;
      while (at - start < longestBlank && isBlank(source[start - 1])) start--;
      while (end - at <= longestBlank && isBlank(source[end])) end++;
      if (end - start > longestBlank) return true;
    }
  }
  return false;
};

const isBlank = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);
