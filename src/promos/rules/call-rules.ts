import { asksReaders } from '../calls/asks-readers.ts';
import type { Facts } from '../facts.ts';
import { Purpose } from '../purposes.ts';
import { isItem, isQuoted, isTitle } from './forms.ts';
import type { Rule } from './rule.ts';

const longestAsk = 350;
/** The maximum length of other lines in an element with a request. */
const longestLine = 200;
const opensQuoted = /^["“„«]/;
const copyright = /©|copyright|all rights reserved/i;
/** A quotation: a sentence, or a part of one that is longer than a title. */
const quotation = /["“„«]\p{L}(?:[^"”»]*[.,!?]["”»]|(?:[^"”» ]+ ){6})/u;

const asks = ({ text }: Facts): boolean =>
  text.length <= longestAsk &&
  !opensQuoted.test(text) &&
  !quotation.test(text) &&
  asksReaders(text) &&
  !copyright.test(text);

const isCredited = ({ purposes }: Facts): boolean => (purposes & Purpose.Credit) !== 0;

const isNamedCall = (facts: Facts | undefined): facts is Facts =>
  facts !== undefined && (facts.purposes & Purpose.Call) !== 0 && !isCredited(facts);

/** How many lines before and after a line are examined. */
const maxLines = 20;

/** Whether there is a request next to a line, in the same element or in adjacent ones for calls. */
const standsInCall = ({ article, from, to }: Facts): boolean =>
  asksBeside(article, from - 1, -1) || asksBeside(article, to, 1);

/** @param step 1 to look at the lines below, -1 at those above */
const asksBeside = (article: Facts['article'], start: number, step: 1 | -1): boolean => {
  for (let i = 0; i < maxLines; i++) {
    const line = article.at(start + i * step);
    if (!isNamedCall(line)) return false;
    if (asks(line)) return true;
  }
  return false;
};

export const callRules: readonly Rule[] = [
  {
    kind: 'calls',
    name: 'ask',
    why: 'A line that asks readers to subscribe, follow, donate, get an app, or send tips.',
    goes: [
      '<p>Sign up for our morning newsletter</p>',
      '<p>Want more from the harbour? <a href="/n">Subscribe to our newsletter here.</a></p>',
      '<p>Folgen Sie uns auf Facebook</p>',
      '<p>Enjoyed this story? Share it with a friend.</p>',
    ],
    stays: [
      '<p>Click here to read the police report.</p>',
      '<h2>Sign up for a primary care doctor</h2>',
      '<p>“Subscribe to our newsletter,” she said.</p>',
      '<p>“Subscribe to our newsletter” is what the box says.</p>',
      '<p>How to get the most out of your subscription</p>',
      '<p>Keep your inbox at zero.</p>',
      '<p>Like most sailors, we worry.</p>',
      '<p>Give her some space.</p>',
    ],
    finds: facts =>
      !isTitle(facts) &&
      !isQuoted(facts) &&
      !(isItem(facts) && !facts.isLink) &&
      !isCredited(facts) &&
      asks(facts),
  },
  {
    kind: 'calls',
    name: 'named-call',
    why: 'A link, or a line beside a request, inside an element whose class or id says newsletter, subscription, or the like.',
    goes: [
      '<div class="newsletter-signup"><p><a href="/n">The harbour in your mail</a></p></div>',
      '<div class="newsletter"><p>The harbour in the morning</p><p>Sign up for our newsletter</p></div>',
    ],
    stays: ['<div class="newsletter"><p>The harbour will be closed.</p></div>'],
    finds: facts =>
      isNamedCall(facts) &&
      ((facts.isLink && facts.text.length <= longestAsk) ||
        (facts.text.length <= longestLine && !isTitle(facts) && standsInCall(facts))),
  },
];
