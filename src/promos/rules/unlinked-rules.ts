import { inCapitals } from '../capitals.ts';
import type { Facts } from '../facts.ts';
import { isHeading, isItem, isQuoted, isTitle } from './forms.ts';
import type { Rule } from './rule.ts';

/** `1.`, `II.`, `Q:`, `STEP 3`, `#TAG`: a part of the article. */
const numbered = /^\W*(?:\d+[.):]|[IVX]+\.|[QA]:|STEP |PART |CHAPTER |#)/;
/** A headline doesn't end so; a heading, a sentence or a label may. */
const endsAsText = /[:.…!]$/;
/** What stands above is running text rather than a byline. */
const runningText = 40;

/** `JANE SMITH IS THE HERALD'S POLITICAL EDITOR`, below the last paragraph. */
const isContributorLine = ({ text, article, from }: Facts): boolean =>
  / IS (?:A|AN|THE) /.test(text) && !article.hasTextBehind(from);

const isHeadline = ({ text, wording, article }: Facts): boolean => {
  if (numbered.test(text) || endsAsText.test(text)) return false;
  const { hasCall, count, shortOnes } = article.capitals;
  if (hasCall) return shortOnes <= 2 && wording.wordCount >= 5;
  // Nothing else of the article tells that it has promos: headings in capitals are more, and some are short.
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
