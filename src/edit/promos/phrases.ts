import type { Line } from './words.ts';

/**
 * A small language in which lists of phrases stay readable: words in capitals, one space between them;
 * `GET/DOWNLOAD` either word, `(FREE)` a word that may be missing, `…` up to eight words of any kind, at the end
 * any number; `#` digits, `@` alone a mail address, an account or a site, `MORE:` a word with its colon. A phrase covers a
 * line from its first word to its last. Other punctuation round words doesn't matter, quotation marks do: what is
 * quoted is spoken of.
 */
const gap = '…';
const between = '(?:\\S+ ){0,8}?';
const behind = '(?:\\S+ )*';

/** Whether a line is a phrase of a list. */
export type PhraseTest = (line: Line) => boolean;

/**
 * Phrases are looked up by their first fixed word, so that a line is held against few of them, most often none,
 * and they are made into a pattern when a line first needs it.
 *
 * @param phrases in the language above; each has a fixed word
 */
export const phraseTest = (phrases: readonly string[]): PhraseTest => {
  const opening = indexOf(phrases.filter(phrase => !phrase.startsWith(gap)));
  const anywhere = [...indexOf(phrases.filter(phrase => phrase.startsWith(gap)))];
  return line => {
    const opens = opening.get(withoutColon(line.first));
    if (opens?.().test(`${line.phrase} `)) return true;
    return anywhere.some(
      ([word, pattern]) => line.capitals.includes(word) && pattern().test(`${line.phrase} `),
    );
  };
};

const withoutColon = (word: string): string => (word.endsWith(':') ? word.slice(0, -1) : word);

const indexOf = (phrases: readonly string[]): ReadonlyMap<string, () => RegExp> => {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    for (const word of firstWords(phrase.split(' '))) index.set(word, [...(index.get(word) ?? []), phrase]);
  }
  return new Map([...index].map(([word, found]) => [word, once(found)]));
};

const once = (phrases: readonly string[]): (() => RegExp) => {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(`^(?:${phrases.map(compile).join('|')})$`, 'u');
    return pattern;
  };
};

/** @returns the words one of which a line must have to be the phrase */
const firstWords = ([first = '', ...rest]: readonly string[]): readonly string[] => {
  if (first === gap) return firstWords(rest);
  if (first.startsWith('(')) return [...first.slice(1, -1).split('/'), ...firstWords(rest)];
  return first.split('/').map(withoutColon);
};

const compile = (phrase: string): string => {
  const words = phrase.split(' ');
  return words.map((word, i) => compileWord(word, i === words.length - 1)).join('');
};

const compileWord = (word: string, last: boolean): string => {
  if (word === gap) return last ? behind : between;
  if (word.startsWith('(')) return `(?:${compileWord(word.slice(1, -1), last)})?`;
  return `(?:${word.split('/').map(escapeWord).join('|')}) `;
};

const escapeWord = (word: string): string => {
  if (word === '@') return '(?:\\S*@\\S+|\\S+\\.(?:COM|ORG|NET|TV|EDU|INFO|CO\\.UK|DE|FR)(?:/\\S*)?)';
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('#', '\\d+');
  return word.endsWith(':') ? escaped : `${escaped}:?`;
};
