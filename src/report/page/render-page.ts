import { createHash } from 'node:crypto';
import { formatAmount, formatCount, formatShare } from '../format-number.ts';
import { jsonPieces } from '../json-pieces.ts';
import type { ReportData } from '../report-data.ts';
import { checkFirstSection } from './check-first-section.ts';
import type { UrlOf } from './file-link.ts';
import { escapeJson, Html, html } from './html.ts';
import { overviewSection } from './overview-section.ts';
import { neighborElements, packData } from './pack-data.ts';
import { problemsSection } from './problems-section.ts';
import { removalsSection } from './removals-section.ts';

/** What a page needs besides its data. */
export interface PageParts {
  /** The page's own script and style, as built. */
  readonly script: string;
  readonly style: string;
  readonly urlOf: UrlOf;
}

/**
 * Renders a report as a self-contained page, which needs no network and runs only its own script.
 *
 * @returns the page in pieces, because the whole may be longer than a string can be
 */
export function* renderPage(data: ReportData, { script, style, urlOf }: PageParts): Generator<string> {
  yield html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>What cleancopy removed</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#removals">Skip to the removals</a>
<header>
<h1>What cleancopy removed</h1>
<p class="lead">${lead(data)}</p>
${navigation(data)}
</header>
<main>
${overviewSection(data)}
${checkFirstSection(data, urlOf)}
${problemsSection(data, urlOf)}
${removalsSection(data)}
</main>
<footer><p>Made by cleancopy ${data.version}.</p></footer>
<p id="toast" role="status"></p>
<script type="application/json" id="data">`.source;
  for (const piece of jsonPieces(packData(data, urlOf))) yield escapeJson(piece);
  yield html`</script>
<script>${new Html(script)}</script>
`.source;
  for (const element of neighborElements(data.removals)) yield element.source;
  yield html`</body>
</html>
`.source;
}

/** Allows nothing to be loaded, and only this script and style. */
const contentSecurityPolicy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hash = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;

const lead = (data: ReportData): string =>
  data.checked
    ? `${whatWasRemoved(data)} No text was written: outputs were only checked.`
    : whatWasRemoved(data);

const whatWasRemoved = ({ articles, words, lines }: ReportData): string => {
  if (lines.removed === 0) return `Nothing, from ${formatAmount(articles.total, 'article')}.`;
  const share = formatShare(words.removed / (words.kept + words.removed));
  return `${formatAmount(lines.removed, 'line')} from ${formatCount(articles.shortened)} of ${formatAmount(articles.total, 'article')}: ${share} of their words.`;
};

const navigation = ({ problems, removals }: ReportData): Html => {
  const count = problems.reduce((sum, group) => sum + group.count, 0);
  return html`<nav aria-label="Sections"><ul>
<li><a href="#overview">At a glance</a></li>
<li><a href="#check-first">Check first</a></li>
<li><a href="#problems">Problems <span class="count">${formatCount(count)}</span></a></li>
<li><a href="#removals">Every removal <span class="count">${formatCount(removals.length)}</span></a></li>
</ul></nav>`;
};
