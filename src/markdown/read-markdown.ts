import { removeTags } from '../templates/remove-tags.ts';
import { isHtmlThroughout } from './is-html-throughout.ts';
import { type Rendering, renderMarkdown } from './render-markdown.ts';

/** Converts a body that may be Markdown to HTML. */
export type MarkdownReader = (
  body: string,
  how: {
    /** Whether the article has front matter, in which case Liquid tags are removed from HTML too. */
    readonly hasFrontMatter: boolean;
    /** Whether to read the body as Markdown even if it is entirely HTML. */
    readonly force: boolean;
  },
) => Rendering;

export const readMarkdown: MarkdownReader = (body, { hasFrontMatter, force }) => {
  if (force) return renderMarkdown(body);
  const html = removeTags(body, hasFrontMatter);
  // WordPress articles are HTML, and a pair of WordPress tags encloses a block. Hugo's pairs enclose
  // Markdown.
  const isHtml =
    isHtmlThroughout(html) ||
    (body.includes('[/') && isHtmlThroughout(removeTags(body, hasFrontMatter, 'wordpress')));
  return isHtml ? { html, warnings: [] } : renderMarkdown(body);
};
