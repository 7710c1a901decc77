import type { Block } from '../blocks/block.ts';
import type { ArticleFacts } from './article-facts.ts';
import { inCapitals } from './capitals.ts';
import { openingWords } from './phrase-test.ts';
import { asks, asksAbroad } from './phrases/asks.ts';
import { adMarkers, commentWords, playerWords, shareWords, tagLabels } from './phrases/furniture.ts';
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

const labels = [...storyLabels, ...weakLabels];
const opensAsk = openingWords([...asks, ...asksAbroad]);
const opensLabel = openingWords(labels);
const opensAny = openingWords([
  ...asks,
  ...asksAbroad,
  ...labels,
  ...leadsOn,
  ...adMarkers,
  ...playerWords,
  ...commentWords,
  ...tagLabels,
  ...shareWords,
]);

const named = ~Purpose.Credit;
const asking = ['ewsletter', 'ign up', 'nbox', 'ubscri', 'bonnie', ' app'];
/** Two buttons whose space is lost. */
const seam = /^\P{Zs}*\p{Ll}\p{Lu}/u;

/** @returns whether a text has a part that asks have: cheaper to tell than whether it asks */
export const asksSomewhere = (text: string): boolean => asking.some(part => text.includes(part));

/** @returns whether it is worth the rules' while to look at a block: most are running text, and are told here */
export const mayBePromo = (article: ArticleFacts, place: number, block: Block): boolean => {
  const { text, linked, purposes } = block;
  if (text.length > longest) return false;
  if (linked.length > 0 && isMostlyLinked(text, linked)) return true;
  if (purposes !== 0 && purposes & named & article.tellingPurposes) return true;
  if (inCapitals(text) || article.unlinkedLists.has(place)) return true;
  const first = firstWordOf(text);
  if (text.length <= short) return opensAny(first) || seam.test(text) || asksSomewhere(text);
  if (text.length > longestSentences) return false;
  if (opensAsk(first)) return true;
  const colon = text.slice(0, longestLabel).indexOf(':');
  return colon > 0
    ? opensLabel(colon < first.length ? firstWordOf(text.slice(0, colon)) : first)
    : first === 'RELATED';
};

const isMostlyLinked = (text: string, linked: Block['linked']): boolean => {
  let length = 0;
  for (let i = 0; i < linked.length; i += 2) length += (linked[i + 1] ?? 0) - (linked[i] ?? 0);
  return 2 * length > text.length;
};
