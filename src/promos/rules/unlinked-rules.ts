import { inCapitals } from '../capitals.ts';
import type { Facts } from '../facts.ts';
import { isHeading, isItem, isQuoted, isTitle } from './forms.ts';
import type { Rule } from './rule.ts';

/** Parts of the article: `1.`, `II.`, `Q:`, `STEP 3`, `#TAG`. */
const numbered = /^\W*(?:\d+[.):]|[IVX]+\.|[QA]:|STEP |PART |CHAPTER |#)/;
/** The end of a sentence, a label or some headings, but not of a headline. */
const endsAsText = /[:.…!]$/;
/** The minimum length of running text before a headline, which is more than that of a byline. */
const runningText = 40;

/** A note about the author after the last paragraph: `JANE SMITH IS THE HERALD'S POLITICAL EDITOR`. */
const isContributorLine = ({ text, article, from }: Facts): boolean =>
  / IS (?:A|AN|THE) /.test(text) && !article.hasTextAfter(from);

const isHeadline = ({ text, wording, article }: Facts): boolean => {
  if (numbered.test(text) || endsAsText.test(text)) return false;
  const { hasCall, count, shortOnes } = article.capitals;
  if (hasCall) return shortOnes <= 2 && wording.wordCount >= 5;
  // Without a call, nothing else suggests that the article has promos. Headings in capitals would be more,
  // and some short.
  return shortOnes === 0 && count <= 4 && wording.wordCount >= 6;
};

export const unlinkedRules: readonly Rule[] = [
  {
    kind: 'unlinked',
    name: 'unlinked-headline',
    why: 'An all-capitals headline between paragraphs, in an article whose own headings look different.',
    goes: ['<p>MAYOR DEFENDS HER RECORD ON STORM DRAINS</p>'],
    stays: [
      '<p>STORM DRAINS</p><p>The drains were built in 1911, and nobody has looked at them in the decades since then.</p><p>WHAT THE MAYOR HAD TO SAY ABOUT THEM</p>',
      '<p>1. THE MAYOR DEFENDS HER RECORD ON STORM DRAINS</p>',
      '<h2>MAYOR DEFENDS HER RECORD ON STORM DRAINS</h2>',
    ],
    finds: facts =>
      facts.linked === 0 &&
      inCapitals(facts.text) &&
      !isHeading(facts) &&
      !isTitle(facts) &&
      !isItem(facts) &&
      !isQuoted(facts) &&
      !isContributorLine(facts) &&
      !facts.article.capitals.isList &&
      (facts.article.capitals.above[facts.from]?.length ?? 0) >= runningText &&
      isHeadline(facts),
  },
];
