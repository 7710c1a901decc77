declare module 'smart-quotes' {
  export default function smartQuotes(text: string): string;
}
declare module 'smartypants' {
  /** SmartyPants with UTF-8 output; `attributes` 'q' is quotes alone. */
  export function smartypantsu(text: string, attributes: string): string;
}
declare module 'html-to-text' {
  interface Selector {
    readonly selector: string;
    readonly format?: string;
    readonly options?: Readonly<Record<string, unknown>>;
  }
  /** A converter whose options are read once. */
  export function compile(options: {
    readonly wordwrap?: number | false;
    readonly selectors?: readonly Selector[];
  }): (html: string) => string;
}
declare module 'turndown' {
  export default class TurndownService {
    turndown(html: string): string;
  }
}
