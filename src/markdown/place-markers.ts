import { editInPieces } from '../article/edit-in-pieces.ts';
import { findTags } from '../templates/find-tags.ts';
import { preformatted } from '../templates/remove-tags.ts';
import { inCode, type Replacement, replacementsOf } from '../templates/replacements.ts';

/**
 * Noncharacters, which Unicode reserves for internal use. They enclose the number of the replacement that a
 * marker stands for.
 */
const opening = '\uFDD0';
const closing = '\uFDD1';

const codeOrMarker = new RegExp(
  `<(/?)(?:code|pre)(?=[\\s>])|(?:<!--|&lt;!--)?${opening}(\\d+)${closing}(?:-->|--&gt;)?`,
  'gi',
);

/** Markdown with markers in place of template tags. */
export interface MarkedMarkdown {
  readonly markdown: string;
  /** Replaces the markers in the rendered HTML. */
  readonly resolve: (html: string) => string;
}

/**
 * Replaces template tags with markers, so that their content is not read as Markdown. Only the rendered HTML
 * shows what is code; in code, the tags are restored.
 *
 * A marker is a word without blanks, so that it may be part of a link's target. Markers that fill a line
 * become a comment, which separates the paragraphs around it and doesn't end an HTML block.
 */
export const placeMarkers = (markdown: string): MarkedMarkdown => {
  const replacements = [...replacementsOf(markdown, findTags(markdown, { liquid: true, kramdown: true }))];
  if (replacements.length === 0) return { markdown, resolve: html => html };
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < replacements.length; ) {
    const first = i;
    const start = replacements[first]?.start ?? from;
    parts.push(markdown.slice(from, start));
    const at = parts.length;
    do {
      const replacement = replacements[i];
      if (replacement === undefined) break;
      if (i > first) parts.push(markdown.slice(from, replacement.start));
      parts.push(`${opening}${i}${closing}`);
      from = replacement.end;
      i++;
    } while (blanksEnd(markdown, from) === replacements[i]?.start);
    if (beginsLine(markdown, start) && endsLine(markdown, from)) {
      parts[at] = `<!--${parts[at]}`;
      parts.push('-->');
    }
  }
  return {
    markdown: parts.join('') + markdown.slice(from),
    resolve: html => resolve(html, markdown, replacements),
  };
};

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** @returns the end of the blanks at an offset */
const blanksEnd = (text: string, from: number): number => {
  let end = from;
  while (isBlank(text[end])) end++;
  return end;
};

const beginsLine = (text: string, place: number): boolean => {
  let before = place - 1;
  while (isBlank(text[before])) before--;
  return before < 0 || text[before] === '\n';
};

const endsLine = (text: string, place: number): boolean => {
  const end = blanksEnd(text, place);
  return end === text.length || text[end] === '\n';
};

const resolve = (html: string, markdown: string, replacements: readonly Replacement[]): string => {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (const { 0: found, 1: slash, 2: number, index } of html.matchAll(codeOrMarker)) {
    if (number === undefined) {
      depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
      continue;
    }
    parts.push(html.slice(from, index), shownBy(replacements[Number(number)], markdown, depth > 0));
    from = index + found.length;
  }
  return parts.join('') + html.slice(from);
};

const shownBy = (replacement: Replacement | undefined, markdown: string, isInCode: boolean): string => {
  if (replacement === undefined) return '';
  const { shown, isCode } = replacement;
  if (isInCode) return escapeText(inCode(markdown, replacement));
  return isCode ? preformatted(escapeText(shown)) : escapeText(shown);
};

/** @returns HTML that shows these characters */
export const escapeText = (text: string): string =>
  editInPieces(text, '', piece => piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
