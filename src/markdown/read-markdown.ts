import { removeTags } from '../templates/remove-tags.ts';
import { isHtmlThroughout } from './is-html-throughout.ts';
import { type Rendering, renderMarkdown } from './render-markdown.ts';

/** Makes HTML of a body that may be Markdown. */
export type MarkdownReader = (
  body: string,
  how: {
    /** Whether front matter stood before it: then Liquid's tags are tags in HTML too. */
    readonly hasFrontMatter: boolean;
    /** Whether it is Markdown even where it is HTML throughout. */
    readonly force: boolean;
  },
) => Rendering;

export const readMarkdown: MarkdownReader = (body, { hasFrontMatter, force }) => {
  if (force) return renderMarkdown(body);
  const html = removeTags(body, hasFrontMatter);
  // WordPress keeps HTML: to it, what a pair of its tags encloses is a block. Hugo's pairs enclose Markdown.
  const isHtml =
    isHtmlThroughout(html) ||
    (body.includes('[/') && isHtmlThroughout(removeTags(body, hasFrontMatter, 'wordpress')));
  return isHtml ? { html, warnings: [] } : renderMarkdown(body);
};
