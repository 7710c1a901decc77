import { initSync, mdToHtml } from 'md4w';
import wasm from '../../node_modules/md4w/js/md4w-small.wasm?url&inline';

const parseFlags = {
  TABLES: true,
  STRIKETHROUGH: true,
  TASKLISTS: true,
  PERMISSIVE_URL_AUTO_LINKS: true,
  PERMISSIVE_WWW_AUTO_LINKS: true,
  PERMISSIVE_EMAIL_AUTO_LINKS: true,
} as const;

/** Compiled on first use: it takes 5 ms, and many articles that could be Markdown are HTML. */
let isReady = false;
const makeReady = (): void => {
  const bytes = Uint8Array.from(atob(wasm.slice(wasm.indexOf(',') + 1)), byte => byte.charCodeAt(0));
  initSync(new WebAssembly.Module(bytes));
  isReady = true;
};

/**
 * Attributes of a heading in the syntax of goldmark and kramdown, and the anchor that md4w adds to a heading.
 */
const headingEnd =
  /(?: ?\{[#.:][^{}<\n]{0,200}\})? ?<a class="anchor" aria-hidden="true" id="[^"]*" href="#[^"]*"><\/a>(?=<\/h\d>)/g;

/** @returns the HTML of CommonMark with tables, strikethrough, task lists and bare links; raw HTML is kept */
export const renderBlocks = (markdown: string): string => {
  if (!isReady) makeReady();
  return mdToHtml(markdown, { parseFlags }).replace(headingEnd, '');
};
