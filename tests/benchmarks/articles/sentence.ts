import type { Random } from './random.ts';
import * as words from './words.ts';

/** A piece of an article: its HTML, and its text with quotes as they were written. */
export interface Piece {
  readonly html: string;
  readonly text: string;
}

/** @returns a sentence as in news, sometimes with a quotation, a link or a character reference */
export const sentence = (random: Random): Piece => (random.chance(0.35) ? quoted(random) : told(random));

const quoted = (random: Random): Piece => {
  const saying = random.pick(words.sayings);
  const person = random.pick(words.people);
  const plain = `"${saying}," ${person} said ${random.pick(words.endings)}.`;
  return random.chance(0.15) ? { html: plain.replaceAll('"', '&quot;'), text: plain } : same(plain);
};

const told = (random: Random): Piece => {
  const start = capitalized(random.pick(words.subjects));
  const middle = `${random.pick(words.verbs)} ${random.pick(words.objects)}`;
  const end = random.pick(words.endings);
  if (random.chance(0.3)) {
    const { html, text } = link(random);
    return {
      html: `${start} ${middle}, ${html} said ${end}.`,
      text: `${start} ${middle}, ${text} said ${end}.`,
    };
  }
  if (random.chance(0.2)) {
    const aside = random.pick(words.linked);
    return {
      html: `${start} &amp; ${aside} &mdash; ${middle}&nbsp;${end}.`,
      text: `${start} & ${aside} — ${middle} ${end}.`,
    };
  }
  return same(`${start} ${middle} ${end}.`);
};

const link = (random: Random): Piece => {
  const text = random.pick(words.linked);
  const inner = random.chance(0.3) ? `<u>${text}</u>` : text;
  return { html: `<a href="${address(random)}" target="_blank" rel="noopener">${inner}</a>`, text };
};

/** @returns the URL of another article */
export const address = (random: Random): string =>
  `https://www.example.com/${random.pick(words.sections)}/${slug(random, random.between(6, 11))}`;

/** @returns words in lower case, joined by hyphens */
export const slug = (random: Random, length: number): string =>
  Array.from({ length }, () => random.pick(words.slugWords)).join('-');

const same = (text: string): Piece => ({ html: text, text });

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
