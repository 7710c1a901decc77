import { firstWritten } from '../wording.ts';
import { bareWord } from './bare-word.ts';
import { meaningOf } from './meanings.ts';
import { verbs } from './read-sentence.ts';
import { Means } from './words.ts';

/** What requests begin with, and statements of what only a publisher has. */
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
  Means.Delivery |
  Means.Address;

/** What is said of a newsletter or a subscription need not be asked for; what says so is short. */
const offers =
  /ewsletter|ubscri|uscriptor|bonn|bbon|ssinante|inbox|ostfach|ailbox|boîte|correo|nbo[kx]s|bakke| members only/;
const longestOffer = 200;

/** @returns whether a request may begin with a word, or a statement of what only a publisher has */
export const beginsRequest = (written: string): boolean => (meaningOf(bareWord(written)) & beginnings) !== 0;

/**
 * @param begins whether a request may begin with its first word
 * @returns whether it is worth while to read a text's sentences: cheaper to tell than whether it asks for something
 */
export const mayAsk = (text: string, begins: boolean): boolean => {
  if (begins) return true;
  if (quotes.includes(text.charAt(0))) return false;
  const last = lastSentenceOf(text);
  return (
    (last > 0 && beginsRequest(firstWritten(text, last))) ||
    (text.length <= longestOffer && offers.test(text))
  );
};

const quotes = '"“„«‘';

/** A last sentence that asks is no longer. */
const longestLast = 160;
const sentenceEnd = /[!.:?] /g;

/** @returns where the last sentence begins, 0 where there is but one, or a long one */
const lastSentenceOf = (text: string): number => {
  const last = text.length - 3;
  let found = 0;
  sentenceEnd.lastIndex = Math.max(0, last - longestLast);
  for (let end = sentenceEnd.exec(text); end !== null && end.index < last; end = sentenceEnd.exec(text))
    found = sentenceEnd.lastIndex;
  return found;
};
