import type { Spans } from '../blocks/block.ts';
import type { Quotes } from '../options.ts';
import { languageOf } from './languages/languages.ts';
import { setQuotes } from './set-quotes.ts';
import { straightenQuotes } from './straighten-quotes.ts';

/**
 * Sets the quotes of a block's text, except in verbatim spans.
 *
 * @param articleLang the language of the article; `''` if unknown
 * @param blockLang the block's own language, which takes precedence over all others
 */
export type QuoteSetter = (text: string, verbatim: Spans, articleLang: string, blockLang?: string) => string;

/**
 * @returns a function that sets quotes as the options say; their language takes precedence over the article's
 */
export const makeQuoteSetter = ({ quotes, lang }: { quotes: Quotes; lang: string }): QuoteSetter => {
  if (quotes === 'keep') return text => text;
  if (quotes === 'straight') return straightenQuotes;
  const language = lang === '' ? undefined : languageOf(lang);
  return (text, verbatim, articleLang, blockLang = '') =>
    setQuotes(
      text,
      verbatim,
      blockLang === '' ? (language ?? languageOf(articleLang)) : languageOf(blockLang),
    );
};
