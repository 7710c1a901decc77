import { markdownTooDense, type Problem } from '../problems.ts';
import { isTooDense } from './is-too-dense.ts';
import { escapeText, placeMarkers } from './place-markers.ts';
import { renderBlocks } from './render-blocks.ts';
import { renderWithFootnotes } from './render-footnotes.ts';

/** What Markdown was rendered to. */
export interface Rendering {
  readonly html: string;
  readonly warnings: readonly Problem[];
}

/** Makes HTML of an article's body, without its front matter. */
export type MarkdownRenderer = (markdown: string) => Rendering;

/**
 * Renders Markdown as the sites' generators do: CommonMark with tables, strikethrough, task lists, footnotes and bare
 * links; raw HTML is kept. Tags of templates leave nothing, except in code.
 *
 * @param markdown an article's body
 * @returns HTML; the characters as they stand, with a warning, where a paragraph is no Markdown that anybody wrote
 */
export const renderMarkdown: MarkdownRenderer = markdown => {
  const { markdown: marked, resolve } = placeMarkers(markdown);
  if (isTooDense(marked)) return { html: resolve(escapeText(marked)), warnings: [markdownTooDense()] };
  return { html: resolve(renderWithFootnotes(marked, renderBlocks)), warnings: [] };
};
