import { once } from '../../once.ts';
import { Meaning, type MeaningName, words } from './words.ts';

/** Words whose meaning depends on a capital: `Sie`, but not `sie`. */
const withCapital: readonly (readonly [string, number])[] = [
  ['Sie', Meaning.You],
  ['Ihr', Meaning.You],
  ['Ihre', Meaning.You],
  ['Ihren', Meaning.You],
  ['Ihrem', Meaning.You],
  ['Ihnen', Meaning.You],
  ['X', Meaning.Network],
  ['US', 0],
];

const isMeaning = (name: string): name is MeaningName => name in Meaning;

/**
 * The meanings of words, including those at the start of a sentence, in capitals, and with either apostrophe.
 */
const meanings = once((): ReadonlyMap<string, number> => {
  const read = new Map<string, number>();
  for (const [name, list] of Object.entries(words()))
    for (const word of list.split(' '))
      for (const form of formsOf(word))
        read.set(form, (read.get(form) ?? 0) | (isMeaning(name) ? Meaning[name] : 0));
  for (const [word, meaning] of withCapital) read.set(word, meaning);
  return read;
});

const formsOf = (word: string): ReadonlySet<string> => {
  const forms = [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
  return new Set(word.includes("'") ? [...forms, ...forms.map(form => form.replace("'", '’'))] : forms);
};

/** The meanings that a part of a word may have. */
const parts =
  Meaning.Offer |
  Meaning.App |
  Meaning.Press |
  Meaning.Wall |
  Meaning.Delivery |
  Meaning.Mail |
  Meaning.Article |
  Meaning.Network;

const joined = /[-'’/]/;
const odd = /[-'’/@]/;

/**
 * @param word a word without the punctuation around it
 * @returns its possible meanings, as bits of {@link Meaning}
 */
export const meaningOf = (word: string): number => {
  const known = meanings();
  const found = known.get(word);
  if (found !== undefined) return found;
  if (!odd.test(word)) return 0;
  if (word.includes('@')) return Meaning.Address;
  // `subscriber-only`, `WELT-Podcasts`, `l'actualité`: a part of a word can't be a verb of a request.
  let meaning = 0;
  for (const part of word.split(joined)) meaning |= known.get(part) ?? 0;
  return meaning & parts;
};
