import { Means, meaningOf } from './words.ts';

/** A sentence as bits of what its words can mean. */
export interface Sentence {
  readonly text: string;
  /** What it asks for: the verbs that stand where a request has its verb. */
  readonly asked: number;
  /** All that its words can mean. */
  readonly means: number;
  readonly words: number;
  readonly isQuestion: boolean;
  /** Whether it begins as a note of the newsroom does. */
  readonly isNote: boolean;
}

/** What can be asked for. */
export const verbs =
  Means.Subscribe |
  Means.Enlist |
  Means.Get |
  Means.Follow |
  Means.Write |
  Means.Tell |
  Means.Give |
  Means.Listen;

/** What stands in front of the verb of a request. */
const inFront = Means.Filler | Means.Here;

/** The punctuation round a word, but for what makes an address. */
const punctuation = /^[^\p{L}\p{N}@+]+|[^\p{L}\p{N}]+$/gu;
const sentenceEnd = /[.?!:…]["”»)\]*]*$|^[|–—-]+$/;
const clauseEnd = /[,;:)]$/;
/** `Every morning, get …` */
const shortAdverb = 4;
const signUp = /^up\b|^in\b/i;

/** @returns a word without the punctuation round it, its apostrophes straight */
export const bareWord = (written: string): string => written.replace(punctuation, '').replaceAll('’', "'");

/**
 * @param text a block's
 * @returns its sentences
 */
export const readSentences = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  const chunks = text.split(' ');
  let sentence = newSentence();
  for (const [i, chunk] of chunks.entries()) {
    sentence.text += sentence.text === '' ? chunk : ` ${chunk}`;
    const word = bareWord(chunk);
    if (word !== '') addWord(sentence, word, chunks[i + 1] ?? '');
    if (endsSentence(chunk, chunks[i + 1])) {
      if (sentence.words > 0) sentences.push(ended(sentence, chunk.includes('?')));
      sentence = newSentence();
    } else if (
      clauseEnd.test(chunk) &&
      (sentence.opens || sentence.asked !== 0 || sentence.words <= shortAdverb)
    ) {
      sentence.atStart = true;
    }
  }
  if (sentence.words > 0) sentences.push(ended(sentence, false));
  return sentences;
};

const endsSentence = (chunk: string, next: string | undefined): boolean =>
  sentenceEnd.test(chunk) && (!chunk.endsWith(':') || next === undefined || /^\P{Ll}/u.test(next));

/** `Jetzt den Newsletter abonnieren`: some languages have the verb last. */
const shortRequest = 7;

const ended = ({ text, asked, means, words, first, last }: Draft, isQuestion: boolean): Sentence => ({
  text,
  words,
  // A daily email is a newsletter.
  means: means & Means.Delivery && means & Means.Mail ? means | Means.Offer : means,
  asked: (first & Means.Here) !== 0 || words <= shortRequest ? asked | (last & verbs) : asked,
  isQuestion,
  isNote: (first & Means.Note) !== 0,
});

const newSentence = () => ({
  text: '',
  asked: 0,
  means: 0,
  words: 0,
  /** What its first and its last word can mean. */
  first: 0,
  last: 0,
  /** Whether it begins as a condition or a question to readers does. */
  opens: false,
  /** Whether the next word may be the verb of a request. */
  atStart: true,
});

type Draft = ReturnType<typeof newSentence>;

const addWord = (sentence: Draft, word: string, next: string): void => {
  let meaning = meaningOf(word);
  if (/^(?:sign|log)$/i.test(word) && signUp.test(next)) meaning |= Means.Enlist;
  if (sentence.words === 0) {
    sentence.opens = (meaning & Means.Opening) !== 0;
    sentence.first = meaning;
  }
  sentence.last = meaning;
  // `Support for the mayor` asks for nothing.
  const isVerb = sentence.atStart && (meaning & verbs) !== 0 && !(meaning & Means.Give && next === 'for');
  if (isVerb) sentence.asked |= meaning & verbs;
  const isAsked = sentence.opens && sentence.words === 1 && (meaning & Means.You) !== 0;
  sentence.atStart =
    isAsked ||
    (sentence.atStart && (meaning & inFront) !== 0) ||
    (sentence.asked !== 0 && (meaning & (Means.Joiner | Means.Here)) !== 0) ||
    (sentence.atStart && /^to$/i.test(word));
  sentence.means |= meaning;
  sentence.words++;
};
