import type { ArticleFacts } from './article-facts.ts';
import { calls } from './phrases/calls.ts';
import { adMarkers } from './phrases/furniture.ts';
import { offers } from './phrases/offers.ts';
import { phraseTest } from './phrases/phrase-test.ts';

const isCall = phraseTest(() => [...calls, ...offers]);
const isAdMarker = phraseTest(adMarkers);

/** The maximum length of an ad marker or a note in a list. */
const longestMarker = 60;
/** An article with more notes than this is a list of them, such as a newsletter or a live blog. */
const maxNotes = 3;
const note = /^[•*·–-] |^\[.*\]$/;
const ruler = /^[_*=-]{2,}$/;

/** How an article uses capitals. */
export interface CapitalsUse {
  /** Whether it has a call in capitals. */
  readonly hasCall: boolean;
  /** The number of blocks in capitals, except calls and ad markers. */
  readonly count: number;
  /** How many of those are too short for a headline. */
  readonly shortOnes: number;
  /** Whether the article is a list of notes, or divided by lines of dashes or the like. */
  readonly isList: boolean;
  /**
   * For each block, the text of the nearest preceding block that is not in capitals; `''` if there is none.
   */
  readonly above: readonly string[];
}

export const capitalsUse = (article: ArticleFacts): CapitalsUse => {
  const above: string[] = [];
  let last = '';
  let hasCall = false;
  let count = 0;
  let shortOnes = 0;
  let notes = 0;
  let rulers = 0;
  for (const [i, { text }] of article.blocks.entries()) {
    above.push(last);
    const inCapitals = article.inCapitals(i);
    const facts = inCapitals || text.length <= longestMarker ? article.at(i) : undefined;
    if (facts !== undefined && text.length <= longestMarker && isAdMarker(facts.wording)) continue;
    if (facts !== undefined && inCapitals) {
      if (isCall(facts.wording)) hasCall = true;
      else {
        count++;
        if (facts.wording.wordCount < 5) shortOnes++;
      }
    } else {
      last = text;
      if (note.test(text)) notes++;
      else if (ruler.test(text)) rulers++;
    }
  }
  return { hasCall, count, shortOnes, isList: notes > maxNotes || rulers > 0, above };
};
