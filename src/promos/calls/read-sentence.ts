import { bareWord, isMark } from './bare-word.ts';
import { meaningOf } from './meanings.ts';
import { Meaning } from './words.ts';

/** A sentence, with the possible meanings of its words as bits. */
export interface Sentence {
  /** The verbs in positions where requests have theirs. */
  readonly asked: number;
  /** The possible meanings of all its words. */
  readonly meanings: number;
  readonly words: number;
  readonly isQuestion: boolean;
  /** Whether it starts like an editor's note. */
  readonly isNote: boolean;
  /** The offset after it. */
  readonly end: number;
}

/** The meanings of verbs in requests. */
export const verbs =
  Meaning.Subscribe |
  Meaning.Enlist |
  Meaning.Get |
  Meaning.Follow |
  Meaning.Write |
  Meaning.Tell |
  Meaning.Give |
  Meaning.Listen;

/** The meanings of words before the verb of a request. */
const beforeVerb = Meaning.Filler | Meaning.Here;
/** `Every morning, get …` */
const shortAdverb = 4;
/** `Jetzt den Newsletter abonnieren`: some languages have the verb last. */
const shortRequest = 7;
const infinitive = /(?:n|ung)$/i;

/**
 * @param text a block's text
 * @param start the offset of the sentence
 * @returns the sentence; only its start if that is running text
 */
export const readSentence = (text: string, start: number): Sentence => {
  const sentence = newSentence();
  let place = start;
  let mark = 0;
  while (place < text.length && mark === 0) {
    const space = text.indexOf(' ', place);
    const to = space < 0 ? text.length : space;
    const written = text.slice(place, to);
    const word = bareWord(written);
    if (word !== '') addWord(sentence, word, text, to + 1);
    if (isRunning(sentence) && !text.includes('?', place)) break;
    place = to + 1;
    // Most words are not followed by a mark.
    if (!isMark(written.charCodeAt(written.length - 1))) continue;
    mark = endMark(written, text, place);
    if (mark === 0 && mayAskAfterComma(sentence) && ',;:)'.includes(written.charAt(written.length - 1)))
      sentence.atStart = true;
  }
  const { asked, meanings, words, first, last, lastWord } = sentence;
  const hasVerbLast =
    (last & verbs) !== 0 &&
    ((first & Meaning.Here) !== 0 || words <= shortRequest) &&
    infinitive.test(lastWord);
  return {
    words,
    // A daily email is a newsletter.
    meanings: meanings & Meaning.Delivery && meanings & Meaning.Mail ? meanings | Meaning.Offer : meanings,
    asked: hasVerbLast ? asked | (last & verbs) : asked,
    isQuestion: mark === questionMark,
    isNote: (first & Meaning.Note) !== 0,
    end: place,
  };
};

/**
 * A sentence that has more words than this and neither a request nor an address to readers is running text.
 */
const maxWords = 12;
/** Meanings that don't occur in news. */
const toReaders =
  Meaning.You |
  Meaning.Us |
  Meaning.Offer |
  Meaning.App |
  Meaning.Press |
  Meaning.Network |
  Meaning.Here |
  Meaning.Wall;

/** Whether the start of a sentence is running text. */
const isRunning = ({ asked, meanings, words }: Draft): boolean =>
  (meanings & Meaning.Report) !== 0 || (words > maxWords && asked === 0 && (meanings & toReaders) === 0);

const newSentence = () => ({
  asked: 0,
  meanings: 0,
  words: 0,
  /** The possible meanings of its first and last word. */
  first: 0,
  last: 0,
  lastWord: '',
  /** Whether it starts like a condition or a question to readers. */
  opens: false,
  /** Whether the next word may be the verb of a request. */
  atStart: true,
});

type Draft = ReturnType<typeof newSentence>;

/** Whether a request may follow after a comma. */
const mayAskAfterComma = ({ opens, asked, words }: Draft): boolean =>
  opens || asked !== 0 || words <= shortAdverb;

const addWord = (sentence: Draft, word: string, text: string, next: number): void => {
  let meaning = meaningOf(word);
  if (signs.has(word) && (text.startsWith('up', next) || text.startsWith('in', next)))
    meaning |= Meaning.Enlist;
  // `Check your inbox` may be about any mail, and `Like most parents, we worry` about anything.
  if (ownAffairs.has(word) && text.startsWith('your', next)) meaning = 0;
  if (likes.has(word) && !liked.test(text.slice(next, next + longestLiked))) meaning &= ~Meaning.Follow;
  // `We would like to hear from you`
  if (word === 'would' && (sentence.meanings & Meaning.Us) !== 0) meaning = 0;
  if (sentence.words === 0) {
    sentence.opens = (meaning & Meaning.Opening) !== 0;
    sentence.first = meaning;
  }
  sentence.last = meaning;
  sentence.lastWord = word;
  if (sentence.atStart && (meaning & verbs) !== 0) {
    // `Support for the mayor` is not a request.
    if ((meaning & Meaning.Give) === 0 || !text.startsWith('for ', next)) sentence.asked |= meaning & verbs;
  }
  const isAsked = sentence.opens && sentence.words === 1 && (meaning & Meaning.You) !== 0;
  sentence.atStart =
    isAsked ||
    (sentence.atStart && ((meaning & beforeVerb) !== 0 || word === 'to' || word === 'To')) ||
    (sentence.asked !== 0 && (meaning & (Meaning.Joiner | Meaning.Here)) !== 0);
  sentence.meanings |= meaning;
  sentence.words++;
};

const signs: ReadonlySet<string> = new Set(['sign', 'Sign', 'log', 'Log']);
const ownAffairs: ReadonlySet<string> = new Set(['check', 'Check', 'keep', 'Keep']);
const likes: ReadonlySet<string> = new Set(['like', 'Like']);
const liked = /^(?:us\b|our |this |\p{Lu})/u;
const longestLiked = 5;

const questionMark = 0x3f;
const closers = '"”»)]*';

/** @returns the mark that ends a sentence after a word; 0 if the sentence continues at `next` */
const endMark = (written: string, text: string, next: number): number => {
  let at = written.length - 1;
  while (at > 0 && closers.includes(written.charAt(at))) at--;
  const mark = written.charAt(at);
  if ('.?!…'.includes(mark)) return mark.charCodeAt(0);
  // `Contact: the clerk` is one sentence; `All the news: Sign up` is two, and so are words around a separate
  // dash.
  if (mark === ':') return startsAnew(text, next) ? mark.charCodeAt(0) : 0;
  return written.length === 1 && '|–—-'.includes(mark) ? mark.charCodeAt(0) : 0;
};

const startsAnew = (text: string, place: number): boolean =>
  /\P{Ll}/uy.test(text.charAt(place)) || place >= text.length;
