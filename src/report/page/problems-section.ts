import { formatCount } from '../format-number.ts';
import type { ProblemGroup, ReportData } from '../report-data.ts';
import { fileLink, type UrlOf } from './file-link.ts';
import { type Html, html } from './html.ts';

/** How many articles of a group are shown before it is opened. */
const shown = 3;

/** The section with problems by code. */
export const problemsSection = (
  { problems }: ReportData,
  urlOf: UrlOf,
): Html => html`<section id="problems" aria-labelledby="problems-heading">
<h2 id="problems-heading">Problems</h2>
<div class="content">
${problems.length === 0 ? html`<p class="none">No article failed, and none gave a warning.</p>` : problems.map(problem => group(problem, urlOf))}
</div>
</section>`;

const group = ({ severity, code, count, articles }: ProblemGroup, urlOf: UrlOf): Html => {
  const messages = new Set(articles.map(({ message }) => message));
  const [message = ''] = messages;
  const isSame = messages.size === 1;
  const items = articles.map(
    ({ path, message }) => html`<li>${fileLink(path, urlOf)}${isSame ? '' : html` ${message}`}</li>`,
  );
  return html`<div class="problem">
<h3><span class="severity ${severity}">${severity}</span> ${capitalize(code.replaceAll('-', ' '))} <span class="count">${formatCount(count)}</span></h3>
${isSame ? html`<p>${capitalize(message)}.</p>` : ''}
<ul>${items.slice(0, shown)}</ul>
${count <= shown ? '' : more(items.slice(shown), count - shown)}
</div>`;
};

const more = (items: readonly Html[], count: number): Html => html`<details>
<summary>${formatCount(count)} more</summary>
<ul>${items}${count > items.length ? html`<li>and ${formatCount(count - items.length)} more, which the command named when it ran</li>` : ''}</ul>
</details>`;

const capitalize = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
