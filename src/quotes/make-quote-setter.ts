import type { Spans } from '../blocks/block.ts';
import type { Quotes } from '../options.ts';
import { languageOf } from './languages/languages.ts';
import { setQuotes } from './set-quotes.ts';
import { straightenQuotes } from './straighten-quotes.ts';

/**
 * Sets the quotes of a block's text, but for the verbatim spans in it.
 *
 * @param articleLang the language that the article names, `''` where it names none
 * @param blockLang the language that the block names, which goes before any other
 */
export type QuoteSetter = (text: string, verbatim: Spans, articleLang: string, blockLang?: string) => string;

/** @returns what sets quotes in the style of the options; their language goes before the article's */
export const makeQuoteSetter = ({ quotes, lang }: { quotes: Quotes; lang: string }): QuoteSetter => {
  if (quotes === 'keep') return text => text;
  if (quotes === 'straight') return straightenQuotes;
  const given = lang === '' ? undefined : languageOf(lang);
  return (text, verbatim, articleLang, blockLang = '') =>
    setQuotes(text, verbatim, blockLang === '' ? (given ?? languageOf(articleLang)) : languageOf(blockLang));
};
