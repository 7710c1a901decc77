/** What each peer is made to be: a function from an article's HTML to text, by the options nearest to our job. */
export type ToText = (html: string) => string;
