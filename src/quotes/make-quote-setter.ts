import type { Spans } from '../blocks/block.ts';
import type { Quotes } from '../options.ts';
import { setQuotes } from './set-quotes.ts';
import { straightenQuotes } from './straighten-quotes.ts';

/** Sets the quotes of a block's text, but for the verbatim spans in it. */
export type QuoteSetter = (text: string, verbatim: Spans) => string;

const setters: Readonly<Record<Quotes, QuoteSetter>> = {
  curly: setQuotes,
  straight: straightenQuotes,
  keep: text => text,
};

/** @returns what sets quotes in the style of the options */
export const makeQuoteSetter = ({ quotes }: { readonly quotes: Quotes }): QuoteSetter => setters[quotes];
