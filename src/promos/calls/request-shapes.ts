import type { Sentence } from './read-sentence.ts';
import { Meaning } from './words.ts';

/** The shape of a sentence in which a publisher asks for something. */
interface Shape {
  /** Its verb must have one of these meanings. Without them, it needs no verb of a request. */
  readonly asked?: number;
  /** It must have a word with one of the meanings in each of these. */
  readonly has?: readonly number[];
  /** The maximum number of words. */
  readonly maxWords?: number;
}

const { Subscribe, Enlist, Get, Follow, Write, Tell, Give, Listen } = Meaning;
const { Offer, App, Network, Press, Tip, Money, Member, Readers } = Meaning;
const { Mail, Staff, You, Us, Here, Delivery, Wall, Article, Address } = Meaning;

/** Meanings that only a publisher's words have. */
const own = Offer | App | Press;
/** The maximum number of words of a statement. */
const longStatement = 20;

const shapes: readonly Shape[] = [
  // `Subscribe now`, `Subscribe to our channel`
  { asked: Subscribe, maxWords: 5 },
  { asked: Subscribe, has: [own | Us | You | Here | Wall | Article | Delivery | Network] },
  // `Sign up here`, `Sign up for the daily briefing`, `Join our WhatsApp channel`, `Register to keep reading`, `Log in to comment`
  { asked: Enlist, has: [Here], maxWords: 5 },
  { asked: Enlist, has: [Offer] },
  { asked: Enlist, has: [Us, App | Network | Press | Mail | Here] },
  { asked: Enlist, has: [Wall, Article] },
  { asked: Enlist, has: [Tell], maxWords: 8 },
  // `Get the headlines in your inbox`, `Download our app`, `Take our quiz`
  { asked: Get, has: [Offer] },
  { asked: Get, has: [You, Press, Delivery | Mail] },
  { asked: Get, has: [App, Here], maxWords: 12 },
  { asked: Get, has: [App, Us | Press] },
  { asked: Get, has: [You, Subscribe] },
  { asked: Get, has: [Us, Press] },
  { asked: Get, has: [Us, Network], maxWords: 12 },
  { asked: Get, has: [Us, You, Here], maxWords: 12 },
  // `Follow us`, `Find our reporters on Facebook`
  { asked: Follow, has: [Us], maxWords: 5 },
  { asked: Follow, has: [Us, Network | App | Press | Staff | Here] },
  // `Write to us`, `Send tips to news@example.com`
  { asked: Write, has: [Us], maxWords: 5 },
  { asked: Write, has: [Us, Address | Tip | Staff | Here | Offer] },
  { asked: Write, has: [Address, Tip | Press], maxWords: 8 },
  { asked: Write, has: [Address, Tip | Press, You | Us] },
  { asked: Write, has: [You, Tip, Press | Staff] },
  { asked: Write, has: [You, Press, Delivery] },
  // `Tell us here`, `Share your photos with us`
  { asked: Tell, has: [Us, Address | Here] },
  { asked: Tell, has: [Us, You, Tip] },
  { asked: Tell, has: [You, Tip, Network | Here], maxWords: longStatement },
  // `Support our journalism`, `Become a member`, `Donate today`
  { asked: Give, has: [Press, Us | You | Here | Money | Offer] },
  { asked: Give, has: [Us, Member | Offer | Money] },
  { asked: Give, has: [Us, You], maxWords: 5 },
  { asked: Give, has: [Us, Network], maxWords: 12 },
  { asked: Give, has: [Offer], maxWords: 8 },
  { asked: Give, has: [Member], maxWords: 6 },
  { asked: Give, has: [Member, Delivery] },
  { asked: Give, has: [Press | Here], maxWords: 4 },
  // `Listen to our podcast`
  { asked: Listen, has: [App, Us | You | Here | Network] },
  { asked: Listen, has: [Network, Delivery | Us], maxWords: 12 },
  // `Our newsletter brings you the headlines every morning`
  { has: [Us | You, Offer, Here | Delivery | Get | Subscribe | Enlist | Press], maxWords: longStatement },
  // `You find us on Instagram`, `We welcome your comments at letters@example.com`
  { has: [Us, You, Network], maxWords: 12 },
  { has: [Us, You, App, Get | Follow | Here | Delivery], maxWords: longStatement },
  { has: [Us, You, Tip, Address], maxWords: longStatement },
  // `Our reporting depends on readers like you`
  { has: [Us, You, Press, Money | Readers | Give], maxWords: longStatement },
  // `This article is for subscribers only`
  { has: [Wall, Article, Offer | Member], maxWords: longStatement },
  { has: [Wall, Offer], maxWords: 3 },
];

/** Short requests after a question: `Want more? Sign up.` */
const answers: readonly Shape[] = [
  { asked: Enlist | Give, maxWords: 5 },
  { asked: Write, has: [Staff | Tip], maxWords: 8 },
  { asked: Tell, has: [You, Tip], maxWords: 6 },
];
/** Requests after a question about the article: `Enjoyed this story? Share it with a friend.` */
const answersOfReaders: readonly Shape[] = [
  { asked: Subscribe | Enlist | Give | Tell | Follow, maxWords: 12 },
  { asked: Write, has: [Us | Address], maxWords: 12 },
];

const fits = (
  { asked: wanted, has = [], maxWords = Number.POSITIVE_INFINITY }: Shape,
  { asked, words }: Sentence,
  meanings: number,
): boolean =>
  words <= maxWords &&
  (wanted === undefined || (asked & wanted) !== 0) &&
  has.every(bits => (meanings & bits) !== 0);

/** Each statement has a word with one of these meanings. */
const stated = Us | You | Wall;

/** The maximum number of words of a request that completes the sentences before it. */
const longestRest = 8;

/**
 * @param before the meanings of the sentences before it: `All the news by email. Sign up here.`
 * @param isAnswer whether it follows a question
 * @returns whether a sentence is a request that only a publisher makes
 */
export const isRequest = (sentence: Sentence, before: number, isAnswer: boolean): boolean => {
  const { asked, meanings, words } = sentence;
  if (asked === 0 && (meanings & stated) === 0) return false;
  if (shapes.some(shape => fits(shape, sentence, meanings))) return true;
  if (asked === 0) return false;
  if (isAnswer && answers.some(shape => fits(shape, sentence, meanings))) return true;
  if (isAnswer && (before & Article) !== 0 && answersOfReaders.some(shape => fits(shape, sentence, meanings)))
    return true;
  return words <= longestRest && shapes.some(shape => fits(shape, sentence, meanings | before));
};

/**
 * Whether a sentence is like `Follow Jane Smith on Twitter`. Alone it is a request, but after a note about
 * the author it is part of the note.
 */
export const isFollow = (sentence: Sentence): boolean =>
  sentence.words <= 14 && fits({ asked: Follow, has: [Network | Address] }, sentence, sentence.meanings);
