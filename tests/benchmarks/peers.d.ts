declare module 'smart-quotes' {
  export default function smartQuotes(text: string): string;
}
declare module 'smartypants' {
  /** SmartyPants with UTF-8 output; `attributes` 'q' is quotes alone. */
  export function smartypantsu(text: string, attributes: string): string;
}
