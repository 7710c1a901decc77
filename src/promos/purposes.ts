import type { PurposesOf } from '../html/attribute-reader.ts';
import { once } from '../once.ts';
import type { CheckedOptions } from '../options.ts';
import { kindsOf } from './rules/kinds.ts';

/** The purposes of an element, derived from its name, `class` or `id`. */
export const Purpose = {
  /** Links to other articles. */
  Related: 1,
  /** Sharing, printing, following. */
  Share: 1 << 1,
  /** Offers of a newsletter, an app or a subscription. */
  Call: 1 << 2,
  /** Advertisements. */
  Ad: 1 << 3,
  /** The topics of the article. */
  Tags: 1 << 4,
  Comments: 1 << 5,
  /** Buttons and navigation. */
  Controls: 1 << 6,
  /** Quotes, captions, authors and sources, which are part of the article. */
  Credit: 1 << 7,
} as const;

const words = (): Readonly<Record<keyof typeof Purpose, string>> => ({
  Related:
    'related relateds recommended recommendation recommendations recommends recirc recirculation readmore seealso morelike ' +
    'popular mostread mostpopular trending similar outbrain taboola linklist linkbox upnext latest teaser teasers ' +
    'promo promos promobox crosslink crosslinks weiterlesen lesetipp verwandt similares relacionadas relacionados ' +
    'relacionado relacionada aussi correlati correlate leggianche leesook further rp4wp jp yarpp zergnet recommendable storylist',
  Share:
    'share shares sharing sharebar sharer social socials sharedaddy addthis addtoany shariff facebook twitter whatsapp pinterest linkedin ' +
    'telegram reddit follow compartir partage partager condividi teilen udostepnij deel sharethis',
  Call: 'newsletter newsletters newsletterbox newsletterform newslettersignup newsletterteaser nieuwsbrief infolettre boletin subscribe subscription subscriptions signup paywall donate donation membership optin regwall cta mailchimp',
  Ad: 'ad ads adv advert adverts advertisement advertising advertorial adslot adunit adbox sponsored sponsor dfp gpt banner anzeige werbung publicidad reklama pub',
  Tags: 'tag tags taglist topics keywords breadcrumb breadcrumbs tagcloud hashtags etiquetas schlagworte',
  Comments: 'comment comments disqus respond reply kommentare commentaires comentarios commento',
  Controls:
    'button buttons btn btns nav navigation navbar menu toolbar tools controls control pager pagination prev previous next ' +
    'tooltip modal slider carousel swiper player dropdown toggle close skip actions action icon icons overlay',
  Credit:
    'caption captions figcaption credit credits byline author authors bio copyright source sources footnote footnotes reference ' +
    'references reflist toc cite blockquote tweet contributor contributors correction dateline',
});

const isPurpose = (name: string): name is keyof typeof Purpose => name in Purpose;

const purposeOfWord = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      Object.entries(words()).flatMap(([name, list]) =>
        list.split(' ').map((word): [string, number] => [word, isPurpose(name) ? Purpose[name] : 0]),
      ),
    ),
);

/** The next step of a hash, by which most words are dismissed without being sliced from the article. */
const nextHash = (hash: number, code: number): number => (hash * 31 + code) & 0xffff;

const hashes = once((): Uint8Array => {
  const found = new Uint8Array(0x10000);
  for (const word of purposeOfWord().keys()) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = nextHash(hash, word.charCodeAt(i));
    found[hash] = 1;
  }
  return found;
});

/** The maximum length of a name. Longer ones are generated, and contain no words that are known here. */
const maxLength = 300;

/**
 * @param promos the kinds of promos to find
 * @returns a function that derives the purposes of an element from its name, `class` or `id`, as bits of
 * {@link Purpose}; undefined if only promos in capitals are to be found, which don't depend on purposes
 */
export const makePurposesOf = (promos: CheckedOptions['promos']): PurposesOf | undefined =>
  kindsOf(promos).every(kind => kind === 'capitals' || kind === 'unlinked') ? undefined : purposesOf;

const purposesOf: PurposesOf = (text, from, to) => {
  let purposes = 0;
  if (to - from > maxLength) return purposes;
  const known = hashes();
  let start = from;
  let hash = 0;
  let inLower = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) {
      hash = nextHash(hash, code);
      inLower = true;
      continue;
    }
    const isUpper = code >= 0x41 && code <= 0x5a;
    // Splits names in any style: `related-links`, `relatedLinks`.
    if (!isUpper || inLower) {
      if (known[hash] === 1) purposes |= purposeOf(text, start, at);
      start = isUpper ? at : at + 1;
      hash = 0;
    }
    if (isUpper) hash = nextHash(hash, code | 0x20);
    inLower = false;
  }
  return known[hash] === 1 ? purposes | purposeOf(text, start, to) : purposes;
};

const purposeOf = (text: string, from: number, to: number): number =>
  purposeOfWord().get(text.slice(from, to).toLowerCase()) ?? 0;
