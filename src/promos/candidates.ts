import type { Block } from '../blocks/block.ts';
import type { ArticleFacts } from './article-facts.ts';
import { mayAsk } from './calls/may-ask.ts';
import { adMarkers, commentWords, playerWords, shareWords, tagLabels } from './phrases/furniture.ts';
import { openingWords } from './phrases/phrase-test.ts';
import { leadsOn, storyLabels, weakLabels } from './phrases/story-labels.ts';
import { Purpose } from './purposes.ts';
import { firstWordOf } from './wording.ts';

/** More than any promo has. */
const longest = 500;
/** What is no longer may be a label, a marker or a button. */
const short = 80;
/** An ask among other sentences is no longer, nor is a headline behind a label. */
const longestSentences = 350;
/** A label in front of a headline ends before. */
const longestLabel = 60;

const Opens = { Label: 1, Related: 2, Other: 4 } as const;
const opens = openingWords(
  [...storyLabels, ...weakLabels],
  ['RELATED'],
  [...leadsOn, ...adMarkers, ...playerWords, ...commentWords, ...tagLabels, ...shareWords],
);

const named = ~Purpose.Credit;
/** Two buttons whose space is lost. */
const seam = /^\P{Zs}*\p{Ll}\p{Lu}/u;

/** @returns whether it is worth the rules' while to look at a block: most are running text, and are told here */
export const mayBePromo = (article: ArticleFacts, place: number, block: Block): boolean => {
  const { text, linked, purposes } = block;
  if (text.length > longest) return false;
  if (linked.length > 0 && isMostlyLinked(text, linked)) return true;
  if (purposes !== 0 && purposes & named & article.tellingPurposes) return true;
  if (article.inCapitals(place) || article.unlinkedLists.has(place)) return true;
  if (text.length > longestSentences) return false;
  const first = opensWith(text);
  if (text.length <= short && (first !== 0 || seam.test(text))) return true;
  if (mayAsk(text)) return true;
  const colon = text.indexOf(':');
  if (colon <= 0 || colon >= longestLabel) return (first & Opens.Related) !== 0;
  const space = text.indexOf(' ');
  return ((space < colon ? first : opensWith(text.slice(0, colon))) & Opens.Label) !== 0;
};

/** @returns what the first word of a text opens, as bits of `Opens` */
const opensWith = (text: string): number => opens(firstWordOf(text));

const isMostlyLinked = (text: string, linked: Block['linked']): boolean => {
  let length = 0;
  for (let i = 0; i < linked.length; i += 2) length += (linked[i + 1] ?? 0) - (linked[i] ?? 0);
  return 2 * length > text.length;
};
