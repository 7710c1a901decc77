import { formatCount } from '../format-number.ts';
import type { ReportData } from '../report-data.ts';
import { type Html, html } from './html.ts';
import { ruleChart } from './rule-chart.ts';
import { shareChart } from './share-chart.ts';

/** The section with figures and charts. */
export const overviewSection = (data: ReportData): Html => {
  const { articles, words, lines } = data;
  const [converted, unchanged] = data.checked ? ['Out of date', 'Up to date'] : ['Converted', 'Unchanged'];
  return html`<section id="overview" aria-labelledby="overview-heading">
<h2 id="overview-heading">At a glance</h2>
<div class="content">
<dl class="figures">
${figure(converted, articles.converted)}
${figure(unchanged, articles.unchanged)}
${figure('Failed', articles.failed)}
${figure('With warnings', articles.warned)}
${figure('Empty', articles.empty)}
${figure('Lines removed', lines.removed)}
${figure('Words removed', words.removed)}
${figure('Words kept', words.kept)}
</dl>
${shareChart(data.shares)}
${ruleChart(data.rules)}
</div>
</section>`;
};

const figure = (name: string, count: number): Html =>
  html`<div${count === 0 ? html` class="none"` : ''}><dt>${name}</dt><dd>${formatCount(count)}</dd></div>`;
