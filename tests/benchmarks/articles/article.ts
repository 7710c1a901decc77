import { Random } from './random.ts';
import { address, type Piece, sentence, slug } from './sentence.ts';
import { calls, promos, sections } from './words.ts';

/** A generated article, with its parts for reference. */
export interface Article {
  /** Front matter and body, as an archive of a feed stores them. */
  readonly source: string;
  readonly body: string;
  /** The text of each paragraph, with quotes as they were written. */
  readonly paragraphs: readonly string[];
  /** The text of each promo. */
  readonly promos: readonly string[];
}

/**
 * Generates an article of paragraphs, with a promo after about every fourth.
 *
 * @param seed the same seed gives the same article
 * @param bytes the approximate size
 */
export const makeArticle = (seed: number, bytes: number): Article => {
  const random = new Random(seed);
  const head = frontMatter(random);
  const html: string[] = [];
  const paragraphs: string[] = [];
  const interjections: string[] = [];
  for (let size = head.length; size < bytes; ) {
    const paragraph = makeParagraph(random);
    paragraphs.push(paragraph.text);
    html.push(paragraph.html);
    size += paragraph.html.length;
    if (!random.chance(0.25)) continue;
    const promo = makePromo(random);
    interjections.push(promo.text);
    html.push(promo.html);
    size += promo.html.length;
  }
  const body = html.join('');
  return { source: head + body, body, paragraphs, promos: interjections };
};

const makeParagraph = (random: Random): Piece => {
  const sentences = Array.from({ length: random.between(1, 3) }, () => sentence(random));
  return {
    html: `<p>${sentences.map(({ html }) => html).join(' ')}</p>`,
    text: sentences.map(({ text }) => text).join(' '),
  };
};

const makePromo = (random: Random): Piece => {
  const text = random.pick(random.chance(0.2) ? calls : promos);
  return {
    html: `<p><a href="${address(random)}" target="_blank" rel="noopener"><strong>${text}</strong></a></p>`,
    text,
  };
};

const frontMatter = (random: Random): string => {
  const title = slug(random, 8).replaceAll('-', ' ');
  const about = `${title}&apos;s &quot;latest&quot; turn, explained for readers who come to it late.`;
  return `---
title: "${title}"
date: 2026-0${random.between(1, 9)}-1${random.between(0, 9)}
description: "${about}"
summary: "${about}"
slug: "${slug(random, 8)}"
image: ''
link: '${address(random)}'
source: 'https://feeds.example.com/${random.pick(sections)}'
categories:
- 'feeds.example.com'
tags:
- '${slug(random, 1)}'
- '${slug(random, 1)}'

draft: false
---
`;
};
