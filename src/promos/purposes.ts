import type { PurposesOf } from '../html/attribute-reader.ts';
import type { CheckedOptions } from '../options.ts';
import { kindsOf } from './rules/kinds.ts';

/** What an element is for, as its name, `class` or `id` tells. */
export const Purpose = {
  /** To lead to other articles. */
  Related: 1,
  /** To share, to print, to follow. */
  Share: 1 << 1,
  /** To get a newsletter, an app, a subscription. */
  Call: 1 << 2,
  /** To hold an advertisement. */
  Ad: 1 << 3,
  /** To list the article's topics. */
  Tags: 1 << 4,
  Comments: 1 << 5,
  /** To be pressed, or to find one's way. */
  Controls: 1 << 6,
  /** To quote, to say what a picture shows, who wrote something, where it comes from: part of the article. */
  Credit: 1 << 7,
} as const;

const words: Readonly<Record<keyof typeof Purpose, string>> = {
  Related:
    'related relateds recommended recommendation recommendations recommends recirc recirculation readmore seealso morelike ' +
    'popular mostread mostpopular trending similar outbrain taboola linklist linkbox upnext latest teaser teasers ' +
    'promo promos promobox crosslink crosslinks weiterlesen lesetipp verwandt similares relacionadas relacionados ' +
    'relacionado relacionada aussi correlati correlate leggianche leesook further rp4wp jp yarpp zergnet recommendable storylist',
  Share:
    'share shares sharing sharebar sharer social socials sharedaddy addthis addtoany shariff facebook twitter whatsapp pinterest linkedin ' +
    'telegram reddit follow compartir partage partager condividi teilen udostepnij deel sharethis',
  Call: 'newsletter newsletters subscribe subscription subscriptions signup paywall donate donation membership optin regwall cta mailchimp',
  Ad: 'ad ads adv advert adverts advertisement advertising advertorial adslot adunit adbox sponsored sponsor dfp gpt banner anzeige werbung publicidad reklama pub',
  Tags: 'tag tags taglist topics keywords breadcrumb breadcrumbs tagcloud hashtags etiquetas schlagworte',
  Comments: 'comment comments disqus respond reply kommentare commentaires comentarios commento',
  Controls:
    'button buttons btn btns nav navigation navbar menu toolbar tools controls control pager pagination prev previous next ' +
    'tooltip modal slider carousel swiper player dropdown toggle close skip actions action icon icons overlay',
  Credit:
    'caption captions figcaption credit credits byline author authors bio copyright source sources footnote footnotes reference ' +
    'references reflist toc cite blockquote tweet contributor contributors correction dateline',
};

const isPurpose = (name: string): name is keyof typeof Purpose => name in Purpose;

const purposeOfWord = new Map<string, number>(
  Object.entries(words).flatMap(([name, list]) =>
    list.split(' ').map((word): [string, number] => [word, isPurpose(name) ? Purpose[name] : 0]),
  ),
);

/** Longer names are made by a program, and none that we know. */
const longest = 300;

/**
 * @param promos the kinds of promos that are looked for; those in capitals are told without purposes
 * @returns what tells the purposes of an element from its name, `class` or `id`, as bits of {@link Purpose};
 * undefined where no rule asks
 */
export const makePurposesOf = (promos: CheckedOptions['promos']): PurposesOf | undefined =>
  kindsOf(promos).every(kind => kind === 'capitals' || kind === 'unlinked') ? undefined : purposesOf;

const purposesOf: PurposesOf = (text, from, to) => {
  let purposes = 0;
  if (to - from > longest) return purposes;
  for (let start = from; start < to; ) {
    const end = wordEnd(text, start, to);
    if (end > start + 1) {
      const word = text.slice(start, end);
      purposes |= purposeOfWord.get(isUpper(text.charCodeAt(start)) ? word.toLowerCase() : word) ?? 0;
    }
    start = Math.max(end, start + 1);
  }
  return purposes;
};

/** @returns where a word ends in names of any style: `related-links`, `relatedLinks`, `RELATEDLinks` */
const wordEnd = (text: string, start: number, to: number): number => {
  let end = start;
  while (end < to && isUpper(text.charCodeAt(end))) end++;
  if (end > start + 1) return end < to && isLower(text.charCodeAt(end)) ? end - 1 : end;
  while (end < to && isLower(text.charCodeAt(end))) end++;
  return end;
};

const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
