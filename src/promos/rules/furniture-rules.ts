import { once } from '../../once.ts';
import type { Facts } from '../facts.ts';
import { adMarkers, commentWords, playerWords, shareWords, tagLabels } from '../phrases/furniture.ts';
import { Opening } from '../phrases/openings.ts';
import { phraseTest } from '../phrases/phrase-test.ts';
import { Purpose } from '../purposes.ts';
import { isStoryLabel } from '../runs.ts';
import { Wording } from '../wording.ts';
import { isDetail, isHeading, isName, isTitle } from './forms.ts';
import type { Rule } from './rule.ts';

const isAdMarker = phraseTest(adMarkers);
const isPlayerWord = phraseTest(playerWords);
const isCommentWord = phraseTest(commentWords);
const isTagLabel = phraseTest(tagLabels);

const longestMarker = 80;
const longestRow = 200;

const isShort = ({ text }: Facts): boolean => text.length <= longestMarker;
const isNamed = (facts: Facts, purposes: number): boolean => (facts.purposes & purposes) !== 0;

/** Splits words, and names of buttons without spaces between them: `FacebookTwitterFlipboard`. */
const seam = /[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u;
const unseamed = /^[A-Z]*[a-z]+$/;

/** @returns the number of words if all are words of a set or numbers; else 0 */
const countIfMadeOf = (words: ReadonlySet<string>, text: string): number => {
  let found = 0;
  for (const word of text.split(seam)) {
    if (words.has(word.toUpperCase())) found++;
    else if (word !== '' && !/^\d+[kKmM]?$/.test(word)) return 0;
  }
  return found;
};

const shareWordSet = once((): ReadonlySet<string> => new Set(shareWords()));

const shareWordCount = ({ text }: Facts): number => {
  if (text.length > longestRow) return 0;
  // A quick check of the first word, which dismisses most texts.
  const space = text.indexOf(' ');
  const first = space < 0 ? text : text.slice(0, space);
  if (unseamed.test(first) && !shareWordSet().has(first.toUpperCase())) return 0;
  if (space > 0 && /\p{L}/u.test(first) && countIfMadeOf(shareWordSet(), first) === 0) return 0;
  return countIfMadeOf(shareWordSet(), text);
};

const isShareRow = (facts: Facts | undefined): boolean => facts !== undefined && shareWordCount(facts) > 0;

const isNumber = ({ text }: Facts): boolean =>
  /^(?:[\d/:.,+<>«»‹›|-]|\d[kKmM]$)+$/.test(text) && text.length <= 8;

/** A number, a time or a number of minutes, which an article's own lists, tables and steps have as well. */
const isBareNumber = (text: string): boolean => /^[+ ]*\d[\d:.]*[kKmM]?(?: ?min(?:ute)?s?\.?)?$/i.test(text);

const isButton = (facts: Facts | undefined): boolean =>
  facts !== undefined &&
  isShort(facts) &&
  !isBareNumber(facts.text) &&
  (isShareRow(facts) || isPlayerWord(facts.wording) || isCommentWord(facts.wording));

/** Whether it is one of at least three numbers that count up, as below a gallery: `1`, `2`, `3`. */
const countsUp = ({ text, article, from }: Facts): boolean => {
  const number = Number(text);
  const follows = (by: number): boolean =>
    Number(article.blocks[from + by]?.text ?? Number.NaN) === number + by;
  return (follows(-1) && (follows(-2) || follows(1))) || (follows(1) && follows(2));
};

/** Whether a number belongs to a button or a gallery. Alone it may be a step, a rank or a result. */
const isCounter = (facts: Facts): boolean => {
  const { text, to, article } = facts;
  if (/^\d{4,}$|\.$/.test(text) || article.isRunning(to)) return false;
  if (facts.isLink || isNamed(facts, Purpose.Share | Purpose.Comments | Purpose.Controls)) return true;
  return isButton(facts.above) || isButton(facts.below) || countsUp(facts);
};

const isTagList = (facts: Facts): boolean => {
  const end = facts.text.indexOf(':');
  if (end > 0 && end < 40 && isTagLabel(new Wording(facts.text.slice(0, end))))
    return facts.linked > 0.4 || isNamed(facts, Purpose.Tags);
  return false;
};

const isTagHeading = (facts: Facts): boolean =>
  facts.text.length < 40 &&
  isTagLabel(facts.wording) &&
  (isNamed(facts, Purpose.Tags) || (facts.below?.isShortLink === true && facts.below.linked > 0));

/** Whether it names the author: it is like a name, or starts as a byline does. */
const isByline = (facts: Facts): boolean =>
  /^(?:by|von|par|por|di|da|door|av|af) /i.test(facts.text) ||
  (!isNamed(facts, Purpose.Tags | Purpose.Related) && facts.wording.wordCount > 1 && isName(facts));

/** A year, a title or a quotation shows that a row is a list of the article's own. */
const notOfTopics = /\d{4}| [–—-] |["“„«]/;

/** Whether a line leads on to the lines below it, as in `Links to the broadcast:`. */
const leadsTo = (facts: Facts | undefined): boolean =>
  facts?.text.endsWith(':') === true && !isStoryLabel(facts.wording);

/**
 * Whether it is a topic: a short link in a row of them. A single one may be an author's name, and paragraphs
 * are the article's own links.
 */
const isTag = (facts: Facts): boolean => {
  if (!facts.isLink || facts.wording.wordCount > 4 || facts.purposes & Purpose.Credit) return false;
  const row = facts.article.rowAt(facts.from);
  if (row === undefined) return false;
  const above = facts.article.at(row.start - 1);
  if (above !== undefined && isTagLabel(above.wording)) return true;
  if (row.length < 3 || facts.element === 'p' || leadsTo(above)) return false;
  return !facts.article.hasTextAfter(facts.from) && !notOfTopics.test(facts.text) && !isDetail(facts);
};

export const furnitureRules: readonly Rule[] = [
  {
    kind: 'furniture',
    name: 'ad-marker',
    why: 'A marker left where an advertisement was.',
    goes: [
      '<p>Advertisement</p>',
      '<div>Story continues below advertisement</div>',
      '<div>– Anzeige –</div>',
    ],
    stays: ['<p>Advertisement sales fell.</p>', '<h1>Advertisement</h1>'],
    openings: Opening.AdMarker,
    finds: facts => isShort(facts) && !isTitle(facts) && isAdMarker(facts.wording),
  },
  {
    kind: 'furniture',
    name: 'share-buttons',
    why: 'Share, print and follow buttons, and their counters.',
    goes: [
      '<ul><li><a href="/f">Facebook</a></li><li><a href="/t">Twitter</a></li><li><a href="/p">Print</a></li></ul>',
      '<div>FacebookTwitterWhatsappEmail</div>',
    ],
    stays: ['<h2>Facebook</h2>', '<p>Telegram</p>'],
    openings: Opening.ShareWords,
    finds: facts => {
      const words = shareWordCount(facts);
      if (words === 0 || isTitle(facts)) return false;
      if (words >= 3) return true;
      return (
        isNamed(facts, Purpose.Share | Purpose.Controls) || isShareRow(facts.above) || isShareRow(facts.below)
      );
    },
  },
  {
    kind: 'furniture',
    name: 'player-words',
    why: 'The controls and captions of a video player, a gallery, or the page.',
    goes: ['<div>Image 1 of 23</div>', '<div>Watch now</div>', '<a href="/g">Back to Gallery</a>'],
    stays: [
      '<h2>Video</h2>',
      '<p>Image 1 of 23 shows the harbour.</p>',
      '<p>1911</p>',
      '<p>3.</p>',
      '<p>2:1</p>',
      '<ul><li>20 minutes</li><li>40 minutes</li></ul>',
      '<p>Boats</p><p>14</p><p>Berths</p><p>20</p>',
      '<pre>8\n9\n10</pre>',
    ],
    openings: Opening.PlayerWords,
    finds: facts =>
      isShort(facts) &&
      facts.element !== 'h1' &&
      facts.element !== 'h2' &&
      facts.element !== 'td' &&
      facts.element !== 'tr' &&
      facts.element !== 'pre' &&
      (!isBareNumber(facts.text) || isCounter(facts)) &&
      isPlayerWord(facts.wording),
  },
  {
    kind: 'furniture',
    name: 'comment-words',
    why: 'A line that invites readers to comment, print, or share.',
    goes: ['<div>Leave a comment</div>', '<div>560 Comments</div>', '<div>Diesen Artikel teilen</div>'],
    stays: [
      '<p>Share this with your mother.</p>',
      '<p>Comments are moderated by four people.</p>',
      '<p>Link between tides and storms found</p>',
    ],
    openings: Opening.CommentWords,
    finds: facts =>
      isShort(facts) &&
      !isTitle(facts) &&
      (!isHeading(facts) ||
        isNamed(facts, Purpose.Comments | Purpose.Share) ||
        !facts.article.hasTextAfter(facts.from)) &&
      isCommentWord(facts.wording),
  },
  {
    kind: 'furniture',
    name: 'topic-tags',
    why: 'A list of topics after a label such as Tags.',
    goes: [
      '<p>Tags: <a href="/h">Harbour</a>, <a href="/s">Storm</a></p>',
      '<h4>Topics</h4><ul><li><a href="/h">Harbour</a></li><li><a href="/s">Storm</a></li></ul>',
    ],
    stays: [
      '<p>Topics: the harbour and the storm</p>',
      '<h4>Topics</h4>',
      '<p><a href="/1">Harbour – tides (CC BY)</a></p><p><a href="/2">Harbour – ebb (CC BY)</a></p><p><a href="/3">Storm – flood (CC BY)</a></p>',
      '<p>Links to the broadcast:</p><ul><li><a href="/1">Harbour</a></li><li><a href="/2">Storm</a></li><li><a href="/3">Tides</a></li></ul>',
      '<p><a href="/1">Statement</a></p><p><a href="/2">Study</a></p><p><a href="/3">Minutes</a></p>',
    ],
    finds: facts => isTagList(facts) || isTagHeading(facts) || isTag(facts),
  },
  {
    kind: 'furniture',
    name: 'named-furniture',
    why: 'A short line inside an element whose class or id says buttons, advertisement, comments, or topics.',
    goes: [
      '<div class="share-bar"><a href="/s">Send it on</a></div>',
      '<ul class="tags"><li><a href="/h">Harbour</a></li></ul>',
    ],
    stays: [
      '<p class="share-bar">The harbour will be closed on Monday.</p>',
      '<div class="tags">By Jane Smith</div>',
      '<div class="share-bar"><a href="mailto:smith@example.org">smith@example.org</a></div>',
      '<div class="share-bar"><a href="/study.pdf">The study (PDF, 2 MB)</a></div>',
    ],
    finds: facts => {
      const { purposes } = facts;
      if (purposes === 0 || purposes & Purpose.Credit || facts.text.length > longestMarker) return false;
      if (/[.!?]["”]?$|copyright|©/i.test(facts.text) || isTitle(facts)) return false;
      const words = facts.wording.wordCount;
      if (isByline(facts) || isDetail(facts) || facts.element === 'pre') return false;
      if (isNamed(facts, Purpose.Tags)) return facts.isLink && words <= 8;
      if (isNamed(facts, Purpose.Share | Purpose.Comments)) return facts.isLink ? words <= 8 : words <= 4;
      if (isNamed(facts, Purpose.Ad)) return facts.isLink;
      if (isNamed(facts, Purpose.Controls)) return isNumber(facts) || (facts.isLink && words <= 3);
      return false;
    },
  },
];
