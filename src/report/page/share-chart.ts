import { formatCount, formatShare } from '../format-number.ts';
import type { ShareRange } from '../report-data.ts';
import { type Html, html } from './html.ts';

/** A histogram of articles by their share of removed words. */
export const shareChart = (shares: readonly ShareRange[]): Html => {
  const most = Math.max(1, ...shares.map(({ articles }) => articles));
  return html`<figure>
<figcaption>Articles by the share of their words that was removed</figcaption>
<ol class="histogram">
${shares.map(range => bar(range, most))}
</ol>
</figure>`;
};

const bar = (range: ShareRange, most: number): Html => {
  const height = (100 * range.articles) / most;
  const top = (100 - height).toFixed(2);
  return html`<li${range.articles === 0 ? html` class="none"` : ''}>
<span class="range">${rangeName(range)}</span>
<svg><rect y="${top}%" width="100%" height="${height.toFixed(2)}%"/><text x="50%" y="${top}%" dy="-6" text-anchor="middle">${formatCount(range.articles)}</text></svg>
</li>`;
};

const rangeName = ({ over, upTo }: ShareRange): string => {
  if (upTo === 0) return 'none';
  return upTo === 1 ? `>${formatShare(over)}` : `≤${formatShare(upTo)}`;
};
