import { formatAmount, formatCount, formatShare } from '../format-number.ts';
import type { Outlier, ReportData } from '../report-data.ts';
import { fileLink, type UrlOf } from './file-link.ts';
import { type Html, html } from './html.ts';

/** The section with the articles to check first. */
export const checkFirstSection = (
  { largestLosses, shortest, empty, articles }: ReportData,
  urlOf: UrlOf,
): Html => {
  const count = articles.empty > empty.length ? `, ${empty.length} of ${formatCount(articles.empty)}` : '';
  const item = (outlier: Outlier, number: string): Html => outlierItem(outlier, number, urlOf);
  return html`<section id="check-first" aria-labelledby="check-first-heading">
<h2 id="check-first-heading">Check first</h2>
<div class="content outliers">
${list(
  'Largest share removed',
  'Nothing was removed.',
  largestLosses.map(outlier => item(outlier, formatShare(outlier.share))),
)}
${list(
  'Fewest words left',
  'No article has text.',
  shortest.map(outlier => item(outlier, formatCount(outlier.words))),
)}
${list(
  `Nothing left${count}`,
  'Every article has text.',
  empty.map(outlier => item(outlier, '0')),
)}
</div>
</section>`;
};

const outlierItem = ({ path, words, removedWords }: Outlier, number: string, urlOf: UrlOf): Html => {
  const removed =
    removedWords === 0
      ? html`<span class="detail">nothing removed</span>`
      : html`<a class="detail" href="#removals" data-path="${path}">${formatCount(removedWords)} of ${formatAmount(words + removedWords, 'word')} removed</a>`;
  return html`<li><span class="number">${number}</span><span class="name">${fileLink(path, urlOf)}${removed}</span></li>`;
};

const list = (title: string, none: string, items: readonly Html[]): Html => html`<div>
<h3>${title}</h3>
${items.length === 0 ? html`<p class="none">${none}</p>` : html`<ol>${items}</ol>`}
</div>`;
