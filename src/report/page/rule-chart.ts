import { formatCount } from '../format-number.ts';
import type { RuleCount } from '../report-data.ts';
import { Html, html } from './html.ts';

/** A table with a bar for each rule. */
export const ruleChart = (rules: readonly RuleCount[]): Html => {
  const most = Math.max(1, ...rules.map(({ removals }) => removals));
  if (rules.length === 0) return new Html('');
  return html`<figure>
<figcaption id="rules-caption">Lines removed, by rule</figcaption>
<table class="rules" aria-labelledby="rules-caption">
<thead><tr><th scope="col">Rule</th><td></td><th scope="col" class="number">Removed</th><th scope="col" class="number">Different</th><th scope="col" class="number">Articles</th></tr></thead>
<tbody>
${rules.map(rule => row(rule, most))}
</tbody>
</table>
</figure>`;
};

const row = ({ rule, why, removals, lines, articles }: RuleCount, most: number): Html => html`<tr>
<th scope="row"><a href="#removals" data-rule="${rule}">${rule}</a><span class="why">${why}</span></th>
<td class="bar"><svg aria-hidden="true"><rect width="${((100 * removals) / most).toFixed(2)}%" height="100%"/></svg></td>
<td class="number">${formatCount(removals)}</td>
<td class="number">${formatCount(lines)}</td>
<td class="number">${formatCount(articles)}</td>
</tr>`;
