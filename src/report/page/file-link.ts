import { type Html, html } from './html.ts';

/** Gives the address of a file, seen from the page; undefined for what has none, as stdin. */
export type UrlOf = (path: string) => string | undefined;

/** @returns a file's path, linked to the file */
export const fileLink = (path: string, urlOf: UrlOf): Html => {
  const url = urlOf(path);
  return url === undefined
    ? html`<span class="file">${path}</span>`
    : html`<a class="file" href="${url}">${path}</a>`;
};
