import { firstWritten } from '../wording.ts';
import { bareWord } from './bare-word.ts';
import { meaningOf } from './meanings.ts';
import { verbs } from './read-sentence.ts';
import { Meaning } from './words.ts';

/** Meanings of the first word of a request, or of a statement that only a publisher makes. */
const beginnings =
  verbs |
  Meaning.Here |
  Meaning.Filler |
  Meaning.Opening |
  Meaning.You |
  Meaning.Us |
  Meaning.Offer |
  Meaning.App |
  Meaning.Wall |
  Meaning.Article |
  Meaning.Delivery |
  Meaning.Address;

/** Words of statements about newsletters and subscriptions, which are short and needn't contain a request. */
const offers =
  /ewsletter|ubscri|uscriptor|bonn|bbon|ssinante|inbox|ostfach|ailbox|boîte|correo|nbo[kx]s|bakke| members only/;
const longestOffer = 200;

/** @returns whether a request, or a statement that only a publisher makes, may start with a word */
export const beginsRequest = (written: string): boolean => (meaningOf(bareWord(written)) & beginnings) !== 0;

/**
 * A quick check of whether a text may contain a request, before its sentences are read.
 *
 * @param begins whether a request may start with its first word
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

/** The maximum length of a last sentence with a request. */
const longestLast = 160;
const sentenceEnd = /[!.:?] /g;

/** @returns the start of the last sentence; 0 if it is the only one, or too long */
const lastSentenceOf = (text: string): number => {
  const last = text.length - 3;
  let found = 0;
  sentenceEnd.lastIndex = Math.max(0, last - longestLast);
  for (let end = sentenceEnd.exec(text); end !== null && end.index < last; end = sentenceEnd.exec(text))
    found = sentenceEnd.lastIndex;
  return found;
};
