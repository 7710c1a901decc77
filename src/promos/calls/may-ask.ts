import { firstWritten, remember } from '../first-word.ts';
import { bareWord, verbs } from './sentences.ts';
import { Means, meaningOf } from './words.ts';

/** What requests begin with, and what only a publisher says. */
const beginnings =
  verbs |
  Means.Here |
  Means.Filler |
  Means.Opening |
  Means.You |
  Means.Us |
  Means.Offer |
  Means.App |
  Means.Wall |
  Means.Article |
  Means.Delivery;

const begins = remember(written => (meaningOf(bareWord(written)) & beginnings) !== 0);

/** Long parts of words are found fast. */
const offers = [
  'ewsletter',
  'ubscri',
  'our inbox',
  'bonnement',
  'uscriptor',
  'ssinante',
  'ieuwsbrief',
  'nfolettre',
];

/** @returns whether it is worth while to read a text's sentences: cheaper to tell than whether it asks for something */
export const mayAsk = (text: string): boolean => {
  if (begins(firstWritten(text))) return true;
  const last = lastSentenceOf(text);
  return (last > 0 && begins(firstWritten(text, last))) || offers.some(part => text.includes(part));
};

/** @returns where the last sentence begins */
const lastSentenceOf = (text: string): number => {
  for (let at = text.length - 3; at > 0; at--)
    if (text.charCodeAt(at) === 0x20 && '.?!:…)'.includes(text.charAt(at - 1))) return at + 1;
  return 0;
};
