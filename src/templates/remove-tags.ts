import { findTags } from './find-tags.ts';
import { inCode, replacementsOf } from './replacements.ts';
import type { Tag } from './tag.ts';

const codeTag = /<(\/?)(?:code|pre)(?=[\s/>])/gi;

/**
 * Removes template tags from HTML, together with what they enclose if that isn't text.
 *
 * @param html an article's body
 * @param liquid whether `{{ }}` and `{% %}` are tags, as in articles with front matter
 * @param droppedPairs a language whose pairs are removed together with what they enclose
 */
export const removeTags = (html: string, liquid: boolean, droppedPairs?: Tag['language']): string => {
  const tags = findTags(html, { liquid, kramdown: false });
  if (tags.length === 0) return html;
  const isInCode = makeCodeFinder(html);
  const parts: string[] = [];
  let from = 0;
  for (const replacement of replacementsOf(html, tags, droppedPairs)) {
    const { start, end, shown, isCode } = replacement;
    if (start > from) parts.push(html.slice(from, start));
    if (isInCode(start)) parts.push(inCode(html, replacement));
    else if (isCode) parts.push(preformatted(shown.replaceAll('<', '&lt;')));
    else if (shown !== '') parts.push(shown);
    from = end;
  }
  return parts.join('') + html.slice(from);
};

/** @param html code, with special characters escaped */
export const preformatted = (html: string): string => `<pre><code>${html}</code></pre>`;

/** @returns whether an offset is inside `code` or `pre`; it must be called with ascending offsets */
const makeCodeFinder = (html: string): ((place: number) => boolean) => {
  const tags = new RegExp(codeTag);
  let next = tags.exec(html);
  let depth = 0;
  return place => {
    for (; next !== null && next.index < place; next = tags.exec(html)) {
      if (next[1] === '') depth++;
      else if (depth > 0) depth--;
    }
    return depth > 0;
  };
};
