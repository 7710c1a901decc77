import type { Facts } from './facts.ts';
import { phraseTest } from './phrase-test.ts';
import { calls, spokenOf } from './phrases/calls.ts';
import { callsAbroad } from './phrases/calls-abroad.ts';
import { credits, labels, linkedCalls } from './phrases/link-phrases.ts';
import { offers } from './phrases/offers.ts';
import { Wording } from './wording.ts';

/** A kind of promo: how it is found among the blocks in capitals, and why it is one. */
export interface Rule {
  readonly name: string;
  /** A sentence for `--explain`'s readers. */
  readonly why: string;
  /** Articles of which nothing is left. */
  readonly goes: readonly string[];
  /** Articles that look like those and stay. */
  readonly stays: readonly string[];
  finds(facts: Facts): boolean;
}

const isCall = phraseTest([...calls, ...offers, ...callsAbroad]);
const isSpokenOf = phraseTest(spokenOf);
const asksForClick = phraseTest(linkedCalls);
const isLabel = phraseTest(labels);
const isCredit = phraseTest(credits);

/** An editor's hand slips: a letter or two of a headline stand outside its link. */
const whole = 0.95;

const headings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const items: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'tr']);

const isLinked = (facts: Facts): boolean =>
  facts.linked >= whole && !isCredit(facts.wording) && !facts.wording.text.startsWith('©');
const isBold = (facts: Facts): boolean => facts.bold >= 0.9;
const isHeading = ({ element }: Facts): boolean => headings.has(element);
const isTitle = ({ element }: Facts): boolean => element === 'h1';
const isItem = ({ element }: Facts): boolean => items.has(element);
const isQuoted = ({ wording }: Facts): boolean => /^["“'‘«].*["”'’»][.!?…]?$/.test(wording.text);

export const rules: readonly Rule[] = [
  {
    name: 'call-to-action',
    why: 'A block in capitals that asks for a click, a download, a subscription or the like.',
    goes: [
      '<p>CLICK HERE TO GET THE DAILY HERALD APP</p>',
      '<p>SIGN UP FOR OUR MORNING NEWSLETTER</p>',
      '<div>SUBSCRIBE TO UNLOCK MORE ARTICLES</div>',
    ],
    stays: [
      '<p>“CLICK HERE” SCAM COSTS PENSIONERS MILLIONS</p>',
      '<h2>SIGN OF THE TIMES</h2>',
      '<p>Click here to get the app.</p>',
    ],
    finds: ({ wording }) => isCall(wording) && !isSpokenOf(wording),
  },
  {
    name: 'linked-call',
    why: 'A block in capitals that is all link and begins with what to do there.',
    goes: [
      '<h3><a href="/2">READ THE DECISION</a></h3>',
      '<div><a href="/comments">VIEW ALL PHOTOS</a></div>',
    ],
    stays: ['<h3>READ THE BILL</h3>', '<ul><li><a href="/bill.pdf">READ THE BILL</a></li></ul>'],
    finds: facts => asksForClick(facts.wording) && isLinked(facts) && !isItem(facts) && !isTitle(facts),
  },
  {
    name: 'linked-capitals',
    why: 'A block in capitals that is all link and all bold leads to another story.',
    goes: [
      '<p><a href="/storm"><strong>MAYOR DEFENDS HER RECORD ON STORM DRAINS</strong></a></p>',
      '<p><strong><a href="/live">HARBOUR LIVE</a></strong></p>',
      '<ul><li><a href="/storm"><b>WHAT THE STORM LEFT BEHIND</b></a></li></ul>',
    ],
    stays: [
      '<p><a href="/storm"><strong>Mayor defends her record on storm drains</strong></a></p>',
      '<p><strong>MAYOR DEFENDS HER RECORD ON STORM DRAINS</strong></p>',
      '<p><strong><a href="/bbc">BBC NEWS</a></strong></p><p><strong><a href="/npr">NPR</a></strong></p>',
      '<ul><li><strong><a href="/bbc">BBC WORLD SERVICE</a></strong></li></ul>',
    ],
    finds: facts => {
      if (!isBold(facts) || !isLinked(facts) || isTitle(facts) || isHeading(facts)) return false;
      if (facts.inList) return facts.wording.wordCount > 3;
      return facts.wording.wordCount > (isItem(facts) ? 3 : 1);
    },
  },
  {
    name: 'linked-heading',
    why: 'A heading in capitals that is all link and as long as a headline leads to another story.',
    goes: [
      '<h2><a href="/soup">HOW TO MAKE A PUMPKIN SOUP</a></h2>',
      '<h4><a href="/soup">PUMPKIN SOUP »</a></h4>',
      '<h3><a href="/storm"><strong>STORM DRAINS FAILED</strong></a></h3>',
    ],
    stays: [
      '<h2><a href="/sport">SPORT</a></h2>',
      '<h3><a href="/kettle">ACME KETTLE 3000</a></h3>',
      '<h2><a href="#soup">HOW TO MAKE A PUMPKIN SOUP</a></h2>',
      '<h2>HOW TO MAKE A PUMPKIN SOUP</h2>',
    ],
    finds: facts => {
      if (!isHeading(facts) || !isLinked(facts)) return false;
      return facts.wording.wordCount > (isBold(facts) ? 2 : 4) || /[»›>→]$/.test(facts.wording.text);
    },
  },
  {
    name: 'linked-headline',
    why: 'A paragraph in capitals that is all link and longer than a name or a title leads to another story.',
    goes: ['<p><a href="/storm">MAYOR DEFENDS HER RECORD ON STORM DRAINS AFTER FLOOD</a></p>'],
    stays: [
      '<p><a href="/report">REPORT ON THE STORM DRAINS</a></p>',
      '<p>MAYOR DEFENDS HER RECORD ON STORM DRAINS AFTER FLOOD</p>',
      '<p><a href="/post">“I WILL NEVER, EVER CLOSE THE HARBOUR TO ANYONE!”</a></p>',
    ],
    finds: facts =>
      facts.wording.wordCount > 7 && isLinked(facts) && !isItem(facts) && !isTitle(facts) && !isQuoted(facts),
  },
  {
    name: 'labelled-link',
    why: 'A headline in capitals that is linked behind a label such as RELATED leads to another story.',
    goes: ['<p>RELATED: <a href="/storm">STORM DRAINS FAILED</a></p>'],
    stays: [
      '<p>SPEAKER: <a href="/smith">JANE SMITH</a></p>',
      '<p>RELATED: <a href="/storm">STORM DRAINS</a> AND THE MAYOR</p>',
      '<p>RELATED:</p>',
    ],
    finds: facts =>
      facts.label !== '' &&
      facts.linkedBehind >= whole &&
      !isItem(facts) &&
      isLabel(new Wording(facts.label)),
  },
];

const reasons = new Map<string, string>([
  ...rules.map(({ name, why }): [string, string] => [name, why]),
  ['drop', 'A pattern given with --drop matches it.'],
]);

/**
 * @param rule the name that a removal carries
 * @returns the sentence of why, `''` for a name that no rule has
 */
export const whyRemoved = (rule: string): string => reasons.get(rule) ?? '';
