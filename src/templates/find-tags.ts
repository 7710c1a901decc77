import { standsAlone, wordpressNames } from './names.ts';
import type { Tag } from './tag.ts';

/**
 * Template languages that an article may use in addition to Hugo's `{{< >}}` and `{{% %}}` and WordPress's
 * shortcodes.
 */
export interface Syntax {
  /** Liquid's `{{ }}` and `{% %}`. */
  readonly liquid: boolean;
  /** kramdown's `{: }`. */
  readonly kramdown: boolean;
}

const names = wordpressNames.join('|');
const opener = new RegExp(`\\{\\{[<%]?|\\{[%:]|\\[/?(?:${names})(?=[\\s=/\\]])`, 'g');
const wordpress = new RegExp(`\\[(/?)(${names})([\\s=/][^[\\]]*)?\\](?![(:[])`, 'y');
const attributes = /=|:\/\/|^\s*\d+\s*$|^\s*\/$/;
const hugoName = /^\s*(\/?)\s*([\w.-]*)/;
const liquidWord = /^[-\s]*(\w*(?:-\w+)*)/;
const maxAttributeList = 300;
const emptyLine = /\n[^\S\n]*\n/g;

/**
 * Finds template tags, both inside and outside of code. A tag ends at the first mark that can close it, and
 * never spans an empty line, so that a stray opening mark can't swallow the rest of the article.
 *
 * @returns tags in order, without overlap
 */
export const findTags = (text: string, syntax: Syntax): readonly Tag[] => {
  if (!text.includes('{') && !text.includes('[')) return [];
  const tags: Tag[] = [];
  const endOf = makeEndFinder(text);
  opener.lastIndex = 0;
  for (let found = opener.exec(text); found !== null; found = opener.exec(text)) {
    const tag = tagAt(text, found[0], found.index, syntax, endOf);
    if (tag === undefined) continue;
    tags.push(tag);
    opener.lastIndex = tag.end;
  }
  return tags;
};

type EndFinder = (mark: string, from: number) => number;

const tagAt = (
  text: string,
  mark: string,
  start: number,
  syntax: Syntax,
  endOf: EndFinder,
): Tag | undefined => {
  if (mark.startsWith('[')) return wordpressTag(text, start);
  if (mark === '{{<' || mark === '{{%')
    return hugoTag(text, start, endOf(mark === '{{<' ? '>}}' : '%}}', start));
  if (mark === '{:') return syntax.kramdown ? attributeList(text, start) : undefined;
  return syntax.liquid ? liquidTag(text, start, mark, endOf(mark === '{%' ? '%}' : '}}', start)) : undefined;
};

const hugoTag = (text: string, start: number, end: number): Tag | undefined => {
  if (end < 0) return undefined;
  const content = text.slice(start + 3, end - 3);
  // A tag in the escaped form `{{</* … */>}}` gets no name, so that it can't be part of a pair.
  const [, slash = '', name = ''] = content.startsWith('/*') ? [] : (hugoName.exec(content) ?? []);
  const closes = slash !== '';
  const selfClosing = content.endsWith('/');
  const needsCloser = false;
  return { language: 'hugo', start, end, name: name.toLowerCase(), closes, selfClosing, needsCloser };
};

const liquidTag = (text: string, start: number, mark: string, end: number): Tag | undefined => {
  if (end < 0) return undefined;
  const word = mark === '{%' ? (liquidWord.exec(text.slice(start + 2, end - 2))?.[1] ?? '') : '';
  const closes = word.startsWith('end');
  const name = closes ? word.slice(3) : word;
  return { language: 'liquid', start, end, name, closes, selfClosing: false, needsCloser: false };
};

const attributeList = (text: string, start: number): Tag | undefined => {
  const length = text.slice(start, start + maxAttributeList).search(/[}\n]/);
  if (text[start + length] !== '}') return undefined;
  return {
    language: 'kramdown',
    start,
    end: start + length + 1,
    name: '',
    closes: false,
    selfClosing: false,
    needsCloser: false,
  };
};

const wordpressTag = (text: string, start: number): Tag | undefined => {
  wordpress.lastIndex = start;
  const [whole, slash, name, rest = ''] = wordpress.exec(text) ?? [];
  // WordPress shows a shortcode in double brackets as text.
  if (whole === undefined || name === undefined || text[start - 1] === '[') return undefined;
  const bare = rest.trim() === '';
  if (!bare && (!attributes.test(rest) || /\n\s*\n/.test(rest))) return undefined;
  const closes = slash !== '';
  const selfClosing = rest.endsWith('/');
  const needsCloser = bare && !closes && !standsAlone.has(name);
  return { language: 'wordpress', start, end: start + whole.length, name, closes, selfClosing, needsCloser };
};

/**
 * Remembers the next place of each mark, so that a million opening marks don't search the text a million
 * times.
 */
const makeEndFinder = (text: string): EndFinder => {
  const places = new Map<string, number>();
  const next = (mark: string, from: number, find: () => number): number => {
    let place = places.get(mark) ?? -1;
    if (place < from) {
      place = find();
      places.set(mark, place < 0 ? text.length : place);
    }
    return places.get(mark) ?? text.length;
  };
  return (mark, from) => {
    const end = next(mark, from, () => text.indexOf(mark, from));
    const stop = next('', from, () => {
      emptyLine.lastIndex = from;
      return emptyLine.exec(text)?.index ?? -1;
    });
    return end < stop ? end + mark.length : -1;
  };
};
