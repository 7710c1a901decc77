import type { Block } from '../blocks/block.ts';
import type { PromoKind } from '../options.ts';
import type { ArticleFacts } from './article-facts.ts';
import { mayAsk } from './calls/may-ask.ts';
import { Opening, openingsOf } from './phrases/openings.ts';
import { Purpose } from './purposes.ts';

/** The maximum length of a promo. */
const maxLength = 500;
/** The maximum length of a label, a marker or a button. */
const short = 80;
/** The maximum length of a block with a request among other sentences, or with a headline after a label. */
const longestSentences = 350;
/** The maximum length of a label before a headline. */
const longestLabel = 60;

/** The minimum length of two button names without a space between them. */
const shortestButtons = 8;
const seam = /^\P{Zs}*\p{Ll}\p{Lu}/u;

/** The kinds of promos as bits. */
export const kindBits: Readonly<Record<PromoKind, number>> = {
  capitals: 1,
  unlinked: 2,
  related: 4,
  calls: 8,
  furniture: 16,
};
const { unlinked: Unlinked, related: Related, calls: Calls, furniture: Furniture } = kindBits;

const label = Opening.StoryLabel | Opening.WeakLabel;
const furniture =
  Opening.AdMarker | Opening.PlayerWords | Opening.CommentWords | Opening.TagLabel | Opening.ShareWords;
const furnishing = Purpose.Share | Purpose.Ad | Purpose.Tags | Purpose.Comments | Purpose.Controls;

/**
 * A quick check that saves most blocks, which are running text, from being checked by every rule.
 *
 * @returns the kinds of promos that a block may be, as bits of {@link kindBits}, except promos in capitals
 */
export const candidateKinds = (article: ArticleFacts, place: number, block: Block): number => {
  const { text, linked } = block;
  let kinds = article.inCapitals(place) ? Unlinked : 0;
  if (text.length > maxLength) return kinds;
  const purposes = block.purposes === 0 ? 0 : block.purposes & article.significantPurposes;
  if (linked.length > 0 && isMostlyLinked(text, linked)) kinds |= Related | Furniture;
  if ((purposes & Purpose.Related) !== 0 || article.unlinkedLists.has(place)) kinds |= Related;
  if ((purposes & furnishing) !== 0) kinds |= Furniture;
  if ((purposes & Purpose.Call) !== 0) kinds |= Calls;
  if (text.length > longestSentences) return kinds;
  const first = article.openingsAt(place);
  if (mayAsk(text, (first & Opening.Request) !== 0)) kinds |= Calls;
  if (text.length <= short) {
    if ((first & (label | Opening.LeadsOn)) !== 0) kinds |= Related;
    if ((first & furniture) !== 0 || hasSeam(text)) kinds |= Furniture;
  }
  return isLabelled(text, first) ? kinds | Related : kinds;
};

const hasSeam = (text: string): boolean => {
  const space = text.indexOf(' ');
  return (space < 0 || space >= shortestButtons) && seam.test(text);
};

const isLabelled = (text: string, first: number): boolean => {
  const colon = text.indexOf(':');
  if (colon <= 0 || colon >= longestLabel) return (first & Opening.LostColon) !== 0;
  const space = text.indexOf(' ');
  return ((space < colon ? first : openingsOf(text.slice(0, colon))) & label) !== 0;
};

const isMostlyLinked = (text: string, linked: Block['linked']): boolean => {
  let length = 0;
  for (let i = 0; i < linked.length; i += 2) length += (linked[i + 1] ?? 0) - (linked[i] ?? 0);
  return 2 * length > text.length;
};
