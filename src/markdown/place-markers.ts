import { editInPieces } from '../article/edit-in-pieces.ts';
import { findTags } from '../templates/find-tags.ts';
import { preformatted } from '../templates/remove-tags.ts';
import { type Replacement, replacementsOf } from '../templates/replacements.ts';

/** Characters that Unicode keeps for a program's own use: they stand round the number of what a marker stands for. */
const opening = '\uFDD0';
const closing = '\uFDD1';

const line = new RegExp(`^([^\\S\\n]*)((?:${opening}\\d+${closing}[^\\S\\n]*)+)$`, 'gm');
const marker = new RegExp(`${opening}(\\d+)${closing}`, 'g');
const codeOrMarker = new RegExp(
  `<(/?)(?:code|pre)(?=[\\s>])|(?:<!--|&lt;!--)?${opening}(\\d+)${closing}(?:-->|--&gt;)?`,
  'gi',
);

/** Markdown in which markers stand for templates' tags. */
export interface MarkedMarkdown {
  readonly markdown: string;
  /** Puts into HTML that was made of it what each marker stands for. */
  readonly resolve: (html: string) => string;
}

/**
 * Puts markers in the place of templates' tags, so that what is in them is not read as Markdown. Only the rendering
 * tells where code is: there, a tag is put back.
 *
 * A marker is a word without blanks, which may stand in a link's target. One that has a line for itself is a comment,
 * which parts the paragraphs round it and stands in an HTML block without ending it.
 */
export const placeMarkers = (markdown: string): MarkedMarkdown => {
  const replacements = replacementsOf(markdown, findTags(markdown, { liquid: true, kramdown: true }));
  if (replacements.length === 0) return { markdown, resolve: html => html };
  const parts: string[] = [];
  let from = 0;
  for (const [i, { start, end }] of replacements.entries()) {
    parts.push(markdown.slice(from, start), `${opening}${i}${closing}`);
    from = end;
  }
  const marked = parts.join('') + markdown.slice(from);
  return {
    markdown: marked.replace(line, alone => alone.replace(marker, '<!--$&-->')),
    resolve: html => resolve(html, replacements),
  };
};

const resolve = (html: string, replacements: readonly Replacement[]): string => {
  let depth = 0;
  return html.replace(
    codeOrMarker,
    (found: string, slash: string | undefined, number: string | undefined) => {
      if (number === undefined) {
        depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
        return found;
      }
      const replacement = replacements[Number(number)];
      if (replacement === undefined) return '';
      const { shown, isCode, inCode } = replacement;
      if (depth > 0) return escapeText(inCode);
      return isCode ? preformatted(escapeText(shown)) : escapeText(shown);
    },
  );
};

/** @returns HTML that shows these characters */
export const escapeText = (text: string): string =>
  editInPieces(text, '', piece => piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
