import { asksSomewhere } from '../candidates.ts';
import type { Facts } from '../facts.ts';
import { phraseTest } from '../phrase-test.ts';
import { asks, asksAbroad } from '../phrases/asks.ts';
import { Purpose } from '../purposes.ts';
import { Wording } from '../wording.ts';
import { isItem, isQuoted, isTitle } from './forms.ts';
import type { Rule } from './rule.ts';

const isAsk = phraseTest([...asks, ...asksAbroad]);

const longestAsk = 350;
/** Sentences that lead to an ask are few. */
const mostSentences = 4;
const sentenceEnd = /(?<=[.?!:…])["”]?\s+(?=["“]?\p{Lu})/u;
const copyright = /©|copyright|all rights reserved/i;
const quotation = /["“„«]\p{L}.{12,}["”»]/u;

/** Who is spoken to, and who speaks: words that a report of the news has in quotations only. */
const addresses = new Set(
  (
    "YOUR YOU US OUR WE'LL UNS UNSER UNSERE UNSEREN UNSEREM UNSERER IHRE IHREN DICH DEIN DEINE EUCH VOUS VOTRE VOS NOTRE NOS NOUS " +
    'TU TUS NUESTRO NUESTRA NUESTROS NUESTRAS TE TI NOSSO NOSSA NOSSOS NOSSAS SUA SEU VOCÊ NOSTRO NOSTRA NOSTRI NOSTRE TUO TUA TI ' +
    'ONS ONZE JE JOUW UW NAS NASZ NASZEGO NASZYM VÅRT VÅR VÅRA VÅRE DITT DIN VORES OSS НАС НАШ НАШУ НАШИ ВАС ВАШ'
  ).split(' '),
);
/** What only a publisher offers. */
const offered = new Set(
  (
    'NEWSLETTER NEWSLETTERS INBOX NIEUWSBRIEF NYHETSBREV NYHEDSBREV NEWSLETTERA NEWSLETTERS BOLETÍN INFOLETTRE РАССЫЛКУ ' +
    'ABO ABONNEMENT PAYWALL SUBSCRIBERS'
  ).split(' '),
);

/** Whether a sentence speaks to readers of what only a publisher offers. */
const offers = ({ words }: Wording): boolean => {
  let address = false;
  let offer = false;
  for (const word of words) {
    const bare = word.endsWith(':') ? word.slice(0, -1) : word;
    if (addresses.has(bare)) address = true;
    if (offered.has(bare)) offer = true;
  }
  return address && offer;
};

/** Whether it asks: as a whole, or in its last sentence, to which the others lead. */
const asksReaders = (facts: Facts): boolean => {
  if (isAsk(facts.wording)) return facts.text.length < 160 || !quotation.test(facts.text);
  if (facts.linked === 0 && !asksSomewhere(facts.text)) return false;
  if (quotation.test(facts.text)) return false;
  if (offers(facts.wording)) return true;
  const sentences = facts.text.split(sentenceEnd);
  if (sentences.length < 2 || sentences.length > mostSentences) return false;
  const last = sentences.at(-1) ?? '';
  if (isAsk(new Wording(last)))
    return (
      facts.linked > 0 ||
      sentences.slice(0, -1).every(sentence => /[?!:]$|\b(?:our|us|you|your)\b/i.test(sentence))
    );
  return (
    sentences.slice(0, -1).every(sentence => isAsk(new Wording(sentence)) || sentence.endsWith('?')) &&
    sentences.some(sentence => isAsk(new Wording(sentence)))
  );
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
    ],
    stays: [
      '<p>Click here to read the police report.</p>',
      '<h2>Sign up for a primary care doctor</h2>',
      '<p>“Subscribe to our newsletter,” she said.</p>',
    ],
    finds: facts =>
      facts.text.length <= longestAsk &&
      !isTitle(facts) &&
      !isQuoted(facts) &&
      !(isItem(facts) && !facts.isLink) &&
      (facts.purposes & Purpose.Credit) === 0 &&
      asksReaders(facts) &&
      !copyright.test(facts.text),
  },
  {
    kind: 'calls',
    name: 'named-call',
    why: 'A short line inside an element whose class or id says newsletter, subscription, or the like.',
    goes: ['<div class="newsletter-signup"><p><a href="/n">The harbour in your mail</a></p></div>'],
    stays: ['<div class="newsletter"><p>The harbour will be closed.</p></div>'],
    finds: facts =>
      (facts.purposes & Purpose.Call) !== 0 &&
      (facts.purposes & Purpose.Credit) === 0 &&
      facts.isLink &&
      facts.text.length <= longestAsk,
  },
];
