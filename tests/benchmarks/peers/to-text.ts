/** Converts an article's HTML to text. Each peer is used with the options closest to what cleancopy does. */
export type ToText = (html: string) => string;
