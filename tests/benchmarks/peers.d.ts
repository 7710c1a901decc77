declare module 'smart-quotes' {
  export default function smartQuotes(text: string): string;
}
declare module 'smartypants' {
  /** SmartyPants with UTF-8 output. The attributes 'q' convert only quotes. */
  export function smartypantsu(text: string, attributes: string): string;
}
declare module 'html-to-text' {
  interface Selector {
    readonly selector: string;
    readonly format?: string;
    readonly options?: Readonly<Record<string, unknown>>;
  }
  export interface Options {
    readonly wordwrap?: number | false;
    readonly selectors?: readonly Selector[];
  }
  /** @returns a converter with compiled options */
  export function compile(options: Options): (html: string) => string;
  export function convert(html: string, options: Options): string;
}
declare module 'turndown' {
  export default class TurndownService {
    turndown(html: string): string;
  }
}
