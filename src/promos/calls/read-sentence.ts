import { bareWord } from './bare-word.ts';
import { meaningOf } from './meanings.ts';
import { Means } from './words.ts';

/** A sentence as bits of what its words can mean. */
export interface Sentence {
  /** What it asks for: the verbs that stand where a request has its verb. */
  readonly asked: number;
  /** All that its words can mean. */
  readonly means: number;
  readonly words: number;
  readonly isQuestion: boolean;
  /** Whether it begins as a note of the newsroom does. */
  readonly isNote: boolean;
  /** The place behind it. */
  readonly end: number;
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
/** `Every morning, get …` */
const shortAdverb = 4;
/** `Jetzt den Newsletter abonnieren`: some languages have the verb last. */
const shortRequest = 7;
const infinitive = /(?:n|ung)$/i;

/**
 * @param text a block's
 * @param start where the sentence begins
 * @returns the sentence; only its beginning where that is running text
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
    // Most words have no mark behind them.
    if (word === '' ? written === '' : written.endsWith(word)) continue;
    mark = endMark(written, text, place);
    if (mark === 0 && mayAskBehind(sentence) && ',;:)'.includes(written.charAt(written.length - 1)))
      sentence.atStart = true;
  }
  const { asked, means, words, first, last, lastWord } = sentence;
  const hasVerbLast = infinitive.test(lastWord) && ((first & Means.Here) !== 0 || words <= shortRequest);
  return {
    words,
    // A daily email is a newsletter.
    means: means & Means.Delivery && means & Means.Mail ? means | Means.Offer : means,
    asked: hasVerbLast ? asked | (last & verbs) : asked,
    isQuestion: mark === questionMark,
    isNote: (first & Means.Note) !== 0,
    end: place,
  };
};

/** So many words of the news are followed by no request. */
const many = 12;
/** What is not said of the news. */
const toReaders =
  Means.You | Means.Us | Means.Offer | Means.App | Means.Press | Means.Network | Means.Here | Means.Wall;

/** Whether a sentence has begun as running text does. */
const isRunning = ({ asked, means, words }: Draft): boolean =>
  (means & Means.Report) !== 0 || (words > many && asked === 0 && (means & toReaders) === 0);

const newSentence = () => ({
  asked: 0,
  means: 0,
  words: 0,
  /** What its first and its last word can mean. */
  first: 0,
  last: 0,
  lastWord: '',
  /** Whether it begins as a condition or a question to readers does. */
  opens: false,
  /** Whether the next word may be the verb of a request. */
  atStart: true,
});

type Draft = ReturnType<typeof newSentence>;

/** Whether a request may follow behind a comma. */
const mayAskBehind = ({ opens, asked, words }: Draft): boolean =>
  opens || asked !== 0 || words <= shortAdverb;

const addWord = (sentence: Draft, word: string, text: string, next: number): void => {
  let meaning = meaningOf(word);
  if (signs.has(word) && (text.startsWith('up', next) || text.startsWith('in', next)))
    meaning |= Means.Enlist;
  // `Check your inbox` is said of any mail, `Like most parents, we worry` of anything.
  if (ownAffairs.has(word) && text.startsWith('your', next)) meaning = 0;
  if (likes.has(word) && !liked.test(text.slice(next, next + longestLiked))) meaning &= ~Means.Follow;
  if (sentence.words === 0) {
    sentence.opens = (meaning & Means.Opening) !== 0;
    sentence.first = meaning;
  }
  sentence.last = meaning;
  sentence.lastWord = word;
  if (sentence.atStart && (meaning & verbs) !== 0) {
    // `Support for the mayor` asks for nothing.
    if ((meaning & Means.Give) === 0 || !text.startsWith('for ', next)) sentence.asked |= meaning & verbs;
  }
  const isAsked = sentence.opens && sentence.words === 1 && (meaning & Means.You) !== 0;
  sentence.atStart =
    isAsked ||
    (sentence.atStart && ((meaning & inFront) !== 0 || word === 'to' || word === 'To')) ||
    (sentence.asked !== 0 && (meaning & (Means.Joiner | Means.Here)) !== 0);
  sentence.means |= meaning;
  sentence.words++;
};

const signs: ReadonlySet<string> = new Set(['sign', 'Sign', 'log', 'Log']);
const ownAffairs: ReadonlySet<string> = new Set(['check', 'Check', 'keep', 'Keep']);
const likes: ReadonlySet<string> = new Set(['like', 'Like']);
const liked = /^(?:us\b|our |this |\p{Lu})/u;
const longestLiked = 5;

const questionMark = 0x3f;
const closers = '"”»)]*';

/** @returns the mark that ends a sentence behind a word, 0 where it goes on in the text from a place on */
const endMark = (written: string, text: string, next: number): number => {
  let at = written.length - 1;
  while (at > 0 && closers.includes(written.charAt(at))) at--;
  const mark = written.charAt(at);
  if ('.?!…'.includes(mark)) return mark.charCodeAt(0);
  // `Contact: the clerk` goes on, `All the news: Sign up` doesn't, nor does what stands behind a dash of its own.
  if (mark === ':') return startsAnew(text, next) ? mark.charCodeAt(0) : 0;
  return written.length === 1 && '|–—-'.includes(mark) ? mark.charCodeAt(0) : 0;
};

const startsAnew = (text: string, place: number): boolean =>
  /\P{Ll}/uy.test(text.charAt(place)) || place >= text.length;
