import type { Facts } from '../facts.ts';
import { credits } from '../phrases/link-phrases.ts';
import { phraseTest } from '../phrases/phrase-test.ts';

const isCredit = phraseTest(() => credits);

const headings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const items: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'tr']);

export const isLinked = (facts: Facts): boolean =>
  facts.isLink && !isCredit(facts.wording) && !facts.wording.text.startsWith('©');
export const isBold = (facts: Facts): boolean => facts.bold >= 0.9;
export const isHeading = ({ element }: Facts): boolean => headings.has(element);
export const isTitle = ({ element }: Facts): boolean => element === 'h1';
export const isItem = ({ element }: Facts): boolean => items.has(element);
export const isQuoted = ({ wording }: Facts): boolean => /^["“'‘«].*["”'’»][.!?…]?$/.test(wording.text);
/** Whether it is like a person's name: a few words, all capitalised. */
export const isName = ({ text, wording }: Facts): boolean =>
  wording.wordCount <= 4 && !/(?:^| )\p{Ll}/u.test(text);
export const isQuestion = ({ text }: Facts): boolean => text.endsWith('?');

/** An e-mail address, the name of a site, a phone number, a copyright notice, a licence, or a file to download. */
const detail =
  /\S@\S|\[email|\bwww\.|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}$|^©|^\(c\)|\bcc[ -]by\b|^[+(]?\d[\d ()/-]{6,}\d$|\bpdf\b|\.(?:docx?|xlsx?|jpe?g|png|zip)\b|\d ?[km]b\b/i;

/** Whether it is a detail of the article, which boxes of buttons or links may contain as well. */
export const isDetail = ({ text }: Facts): boolean => detail.test(text);
