import { markdownTooDense, type Problem } from '../problems.ts';
import { isTooDense } from './is-too-dense.ts';
import { escapeText, placeMarkers } from './place-markers.ts';
import { renderBlocks } from './render-blocks.ts';
import { renderWithFootnotes } from './render-footnotes.ts';

/** HTML rendered from Markdown. */
export interface Rendering {
  readonly html: string;
  readonly warnings: readonly Problem[];
}

/** Renders the body of an article. */
export type MarkdownRenderer = (markdown: string) => Rendering;

/**
 * Renders Markdown as site generators do: CommonMark with tables, strikethrough, task lists, footnotes and
 * bare links; raw HTML is kept. Template tags are removed, except in code.
 *
 * @param markdown an article's body
 * @returns HTML; if the Markdown is too dense to render, its escaped source and a warning
 */
export const renderMarkdown: MarkdownRenderer = markdown => {
  const { markdown: marked, resolve } = placeMarkers(markdown);
  if (isTooDense(marked)) return { html: resolve(escapeText(marked)), warnings: [markdownTooDense()] };
  return { html: resolve(renderWithFootnotes(marked, renderBlocks)), warnings: [] };
};
