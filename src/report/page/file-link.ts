import { type Html, html } from './html.ts';

/** @returns the URL of a file, relative to the page; undefined if it has none, such as stdin */
export type UrlOf = (path: string) => string | undefined;

/** @returns the path of a file, linked to it */
export const fileLink = (path: string, urlOf: UrlOf): Html => {
  const url = urlOf(path);
  return url === undefined
    ? html`<span class="file">${path}</span>`
    : html`<a class="file" href="${url}">${path}</a>`;
};
