import type { Facts } from '../facts.ts';
import { calls, spokenOf } from '../phrases/calls.ts';
import { callsAbroad } from '../phrases/calls-abroad.ts';
import { labels, linkedCalls } from '../phrases/link-phrases.ts';
import { offers } from '../phrases/offers.ts';
import { phraseTest } from '../phrases/phrase-test.ts';
import { Wording } from '../wording.ts';
import { isBold, isHeading, isItem, isLinked, isQuestion, isQuoted, isTitle } from './forms.ts';
import type { Rule } from './rule.ts';

const isCall = phraseTest(() => [...calls, ...offers, ...callsAbroad]);
/** Words that don't occur in requests in an article's own headings. */
const ofPublisher: ReadonlySet<string> = new Set([
  'NEWSLETTER',
  'NEWSLETTERS',
  'INBOX',
  'APP',
  'ALERTS',
  'PODCAST',
  'SUBSCRIBE',
  'OUR',
  'US',
]);
const namesPublisher = ({ wording }: Facts): boolean => wording.words.some(word => ofPublisher.has(word));
const isSpokenOf = phraseTest(() => spokenOf);
const asksForClick = phraseTest(() => linkedCalls);
const isLabel = phraseTest(() => labels);

export const capitalsRules: readonly Rule[] = [
  {
    kind: 'capitals',
    name: 'call-to-action',
    why: 'An all-capitals line that asks for a click, a download, a subscription, or the like.',
    goes: [
      '<p>CLICK HERE TO GET THE DAILY HERALD APP</p>',
      '<p>SIGN UP FOR OUR MORNING NEWSLETTER</p>',
      '<div>SUBSCRIBE TO UNLOCK MORE ARTICLES</div>',
    ],
    stays: [
      '<p>“CLICK HERE” SCAM COSTS PENSIONERS MILLIONS</p>',
      '<h2>SIGN OF THE TIMES</h2>',
      '<h2>SIGN UP FOR A PRIMARY CARE DOCTOR</h2>',
      '<h2>CLICK HERE TO DIE</h2>',
      '<p>Click here to get the app.</p>',
    ],
    finds: facts =>
      isCall(facts.wording) &&
      !isSpokenOf(facts.wording) &&
      (facts.linked > 0 || !isHeading(facts) || namesPublisher(facts)),
  },
  {
    kind: 'capitals',
    name: 'linked-call',
    why: 'An all-capitals line that is entirely a link and starts with a request, such as READ or WATCH.',
    goes: [
      '<h3><a href="/2">READ THE DECISION</a></h3>',
      '<div><a href="/comments">VIEW ALL PHOTOS</a></div>',
    ],
    stays: ['<h3>READ THE BILL</h3>', '<ul><li><a href="/bill.pdf">READ THE BILL</a></li></ul>'],
    finds: facts => asksForClick(facts.wording) && isLinked(facts) && !isItem(facts) && !isTitle(facts),
  },
  {
    kind: 'capitals',
    name: 'linked-capitals',
    why: 'An all-capitals line that is entirely a bold link: it points to another story.',
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
    kind: 'capitals',
    name: 'linked-heading',
    why: 'An all-capitals heading that is entirely a link and as long as a headline: it points to another story.',
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
    kind: 'capitals',
    name: 'linked-headline',
    why: 'An all-capitals paragraph that is entirely a link and a question, or longer than a name or title: it points to another story.',
    goes: [
      '<p><a href="/storm">MAYOR DEFENDS HER RECORD ON STORM DRAINS AFTER FLOOD</a></p>',
      '<p><a href="/port">WHO RUNS THE PORT?</a></p>',
    ],
    stays: [
      '<p><a href="/report">REPORT ON THE STORM DRAINS</a></p>',
      '<p>MAYOR DEFENDS HER RECORD ON STORM DRAINS AFTER FLOOD</p>',
      '<p><a href="/post">“I WILL NEVER, EVER CLOSE THE HARBOUR TO ANYONE!”</a></p>',
    ],
    finds: facts =>
      facts.wording.wordCount > (isQuestion(facts) ? 3 : 7) &&
      isLinked(facts) &&
      !isItem(facts) &&
      !isTitle(facts) &&
      !isQuoted(facts),
  },
  {
    kind: 'capitals',
    name: 'labelled-link',
    why: 'An all-capitals link after a label such as RELATED: it points to another story.',
    goes: ['<p>RELATED: <a href="/storm">STORM DRAINS FAILED</a></p>'],
    stays: [
      '<p>SPEAKER: <a href="/smith">JANE SMITH</a></p>',
      '<p>RELATED: <a href="/storm">STORM DRAINS</a> AND THE MAYOR</p>',
      '<p>RELATED:</p>',
    ],
    finds: facts =>
      facts.label !== '' && facts.isLinkAfterLabel && !isItem(facts) && isLabel(new Wording(facts.label)),
  },
];
