import { inCapitals } from '../capitals.ts';
import type { Facts } from '../facts.ts';
import { Opening } from '../phrases/openings.ts';
import { phraseTest } from '../phrases/phrase-test.ts';
import { leadsOn, weakLabels } from '../phrases/story-labels.ts';
import { Purpose } from '../purposes.ts';
import { isStoryLabel } from '../runs.ts';
import { Wording } from '../wording.ts';
import { isDetail, isHeading, isLinked, isName, isQuoted, isTitle } from './forms.ts';
import type { Rule } from './rule.ts';

const isWeakLabel = phraseTest(weakLabels);
const leadsOnly = phraseTest(leadsOn);

const longestLabel = 60;
const longestPointer = 250;
const longestHeadline = 200;
const separator = /[:：|»›>]/;
const endsAsSentence = /[.!]["”’)]?$/;
/** A label that may precede a sentence, because it is a request and not like a heading. */
const asksToRead =
  /^\W*(?:also |puede |te )?(?:read|see|watch|listen|learn|lesen|lies|lire|lee|lea|leia|leggi|lees|czytaj|läs|les|læs|читайте)/iu;
/** Marks at the start of a pointer: `>> Read also: …`. */
const mark = /^[»›>→\s]+/u;
const numbered = /^(?:\d+[.)]|\^) /;
const byline = /^(?:By|Von|Par|Por|Di|Door|Av|Af) \p{Lu}/u;
/** Names of authors: `Jane Smith, Sam Hill & Eva Lind`. */
const names = /^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){1,3}(?:(?:,| &| and| und| et| y)(?: \p{Lu}[^\s,]*){2,3})+$/u;
/** The end of a lead-in, or the start of a pointer to the article's own material: `Here the results`. */
const leadsToDetails = /:$|^(?:Here (?!are |is |comes? )|Hier (?!sind |ist |kommt )|Ici |Aquí |Aqui )/i;
const bracketed = /^[([{].*[)\]}]$/;

/** A label without its colon: `Related What the storm left behind`. */
const lostColon =
  /^(?:related|read more|see also|also read|read also|lesen sie auch|mehr zum thema|les også|læs også|läs (?:också|även|mer)|lees ook|lire aussi|lee también|leia (?:também|mais)|leggi anche|czytaj (?:też|także))(?= )/iu;
const headline = /^ (?:\p{Lu}|(?:about|from|on) )/u;
/** Marks of a quoted post with its links, or of a note with its source. */
const sourced = /https?:\/\/|pic\.twitter|\(@|@\w/;

/** @returns the label before a headline; `''` if there is none */
const labelOf = (facts: Facts): string => {
  if (!facts.isLink && facts.label !== '' && facts.isLinkAfterLabel) return facts.label;
  const from = mark.exec(facts.text)?.[0].length ?? 0;
  const at = from + facts.text.slice(from).search(separator);
  if (at > from && at <= longestLabel) return facts.text.slice(from, at);
  const label = lostColon.exec(facts.text)?.[0] ?? '';
  return headline.test(facts.text.slice(label.length)) ? label : '';
};

/** The credit of a photo: `Photo: Jane Smith via Agency`. */
const photoCredit = /^(?:photo|foto|bild|image|picture|video)s?: ?.* (?:via|auf|on) \S+(?: \S+)?$/iu;
/** A credit in the link of a caption, or a quoted post: `A post shared by …`. */
const creditedLink = /(?:quelle|foto|photo|bild|credit): |\(@/i;

const isLabelledStory = (facts: Facts): boolean => {
  if (facts.text.length > longestPointer || isQuoted(facts) || photoCredit.test(facts.text)) return false;
  const label = labelOf(facts);
  if (label === '' || label.length > longestLabel) return false;
  const wording = new Wording(label);
  const rest = facts.wording.wordCount - wording.wordCount;
  if (rest < 2) return false;
  if (facts.isLink || (facts.label === label && facts.linked > 0))
    return isStoryLabel(wording) || (rest >= 3 && isWeakLabel(wording) && !endsAsSentence.test(facts.text));
  if (facts.linked > 0 || rest < 3 || sourced.test(facts.text)) return false;
  if (bracketed.test(facts.text)) return isStoryLabel(wording) || isWeakLabel(wording);
  if (endsAsSentence.test(facts.text) && (wording.words.length < 2 || !asksToRead.test(label))) return false;
  if (isStoryLabel(wording)) return true;
  return isWeakLabel(wording) && isLoud(label) && !inCapitals(facts.text);
};

const isLoud = (label: string): boolean => label === label.toUpperCase() || /^(?:more|plus)$/i.test(label);

const isStory = (facts: Facts | undefined): boolean => facts?.isLink === true && facts.wording.wordCount >= 3;

const isLabelAboveStories = (facts: Facts): boolean => {
  if (facts.text.length > longestLabel || isTitle(facts) || !isStoryLabel(facts.wording)) return false;
  const { below } = facts;
  if (facts.purposes & Purpose.Related || isStory(below) || isStory(below?.below)) return true;
  if (facts.article.unlinkedLists.has(facts.to)) return true;
  if (below === undefined) return isHeading(facts);
  return /[:…]$|\.\.\.$/.test(facts.text) && !facts.article.isRunning(facts.to);
};

const isUnderLabel = (facts: Facts): boolean => {
  const run = facts.article.runAt(facts.from);
  return run !== undefined && run.label >= 0 && (facts.wording.wordCount >= 3 || run.fewestWords >= 3);
};

const isHeadlineLink = (facts: Facts): boolean =>
  isLinked(facts) &&
  !isTitle(facts) &&
  facts.element !== 'address' &&
  facts.text.length <= longestHeadline &&
  facts.wording.wordCount >= 4 &&
  !isName(facts) &&
  !endsAsSentence.test(facts.text) &&
  !leadsToDetails.test(facts.text) &&
  !isDetail(facts) &&
  !numbered.test(facts.text) &&
  !creditedLink.test(facts.text) &&
  !names.test(facts.text) &&
  (facts.purposes & (Purpose.Credit | Purpose.Tags)) === 0;

/** Whether it is a heading or a sentence that introduces a list of links of the article's own. */
const introduces = (facts: Facts | undefined): boolean =>
  facts !== undefined && ((isHeading(facts) && !facts.isLink) || facts.text.endsWith(':'));

/** Whether it is one of a few linked headlines between paragraphs or after the last. */
const interrupts = (facts: Facts): boolean => {
  const { article, from } = facts;
  const run = article.runAt(from);
  if (run === undefined || !article.hasTextBefore(from)) return false;
  // In a collection of articles, a linked headline before a byline is the headline of an article.
  if (byline.test(article.at(run.start + run.length)?.text ?? '')) return false;
  const above = article.at(run.start - 1);
  if (isHeading(facts))
    return !article.hasLinkedSections(facts.element) && above?.text.endsWith(':') !== true;
  if (isQuoted(facts) || run.length > 5 || run.fewestWords < 4) return false;
  if (introduces(above)) return false;
  return article.isRunning(run.start - 1) || article.isRunning(run.start + run.length);
};

export const relatedRules: readonly Rule[] = [
  {
    kind: 'related',
    name: 'labelled-story',
    why: 'A link to another article after a label such as Related or Lesen Sie auch.',
    goes: [
      '<p>Related: <a href="/storm">What the storm left behind</a></p>',
      '<p>READ MORE: What the storm left behind</p>',
      '<p>Lesen Sie auch: <a href="/sturm">Was der Sturm übrig ließ</a></p>',
    ],
    stays: [
      '<p>Watch: Harbour overrun by crowds.</p>',
      '<p>Read more and scroll less, she said.</p>',
      '<p>Also of interest: The harbour now handles twice as many boats.</p>',
      '<p>Top news: The harbour has reopened.</p>',
      '<p>Related: <a href="/storm">the storm</a> and the mayor</p>',
      '<p>Photo: <a href="/smith">Jane Smith</a></p>',
      '<p>Photo: <a href="/smith">Jane Smith via Harbour Press</a></p>',
      '<p>Next, <a href="/ring">tie the boat to the second ring.</a></p>',
    ],
    finds: isLabelledStory,
  },
  {
    kind: 'related',
    name: 'story-label',
    why: 'A label above links to other articles.',
    goes: ['<h3>Related articles</h3><ul><li><a href="/storm">What the storm left behind</a></li></ul>'],
    stays: ['<h3>Recommended</h3><p>Two cups of flour</p>'],
    openings: Opening.StoryLabel,
    finds: isLabelAboveStories,
  },
  {
    kind: 'related',
    name: 'story-list',
    why: 'A link to another article, in a list under a label such as Related articles.',
    goes: [
      '<h3>Read more</h3><ul><li><a href="/1">What the storm left behind</a></li><li><a href="/2">Harbour to close</a></li></ul>',
    ],
    stays: ['<h3>Sources</h3><ul><li><a href="/1">Harbour board, annual report</a></li></ul>'],
    finds: facts => isUnderLabel(facts) || facts.article.unlinkedLists.has(facts.from),
  },
  {
    kind: 'related',
    name: 'named-story',
    why: 'A linked headline inside an element whose class or id says related articles.',
    goes: ['<aside class="related-box"><a href="/1">What the storm left behind</a></aside>'],
    stays: [
      '<div class="related-box"><p>The storm left nothing behind.</p></div>',
      '<div class="related-box"><a href="/by">Licence CC BY 4.0</a></div>',
    ],
    finds: facts =>
      (facts.purposes & Purpose.Related) !== 0 &&
      facts.linked >= 0.9 &&
      facts.wording.wordCount >= 2 &&
      !isDetail(facts),
  },
  {
    kind: 'related',
    name: 'leads-on',
    why: 'A link that only says to read on, such as Read more.',
    goes: ['<p><a href="/1">Read more</a></p>', '<div>Read the full story here</div>'],
    stays: ['<p>Read more books.</p>', '<p>Read more of the interview:</p>'],
    openings: Opening.LeadsOn,
    finds: facts =>
      facts.text.length <= longestLabel &&
      !isTitle(facts) &&
      !isHeading(facts) &&
      !facts.text.endsWith(':') &&
      leadsOnly(facts.wording),
  },
  {
    kind: 'related',
    name: 'story-link',
    why: 'A linked headline between paragraphs: it points to another story.',
    goes: ['<p><a href="/storm">What the storm left behind in the harbour</a></p>'],
    stays: [
      '<p><a href="/storm">The storm left nothing behind in the harbour.</a></p>',
      '<p>By <a href="/smith">Jane Smith of the Herald</a></p>',
      '<p><a href="/smith">Jane Smith, Sam Hill and Eva Lind</a></p>',
      '<p><a href="/photo">Show larger (photo: Harbour Press)</a></p>',
      '<p><a href="/results">Here the results of the harbour race</a></p>',
      '<p><a href="/map">Map of the harbour and its berths (PDF)</a></p>',
      '<p><a href="/poem">From a poem on the harbour:</a></p>',
    ],
    finds: facts => isHeadlineLink(facts) && interrupts(facts),
  },
];
