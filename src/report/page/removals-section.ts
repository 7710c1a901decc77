import { formatCount } from '../format-number.ts';
import type { ReportData } from '../report-data.ts';
import { type Html, html } from './html.ts';

/** The maximum number of suggested folders. */
const suggestions = 200;

/** The section with every removal: its controls, and a list that the page's script fills. */
export const removalsSection = ({
  rules,
  sources,
  removals,
}: ReportData): Html => html`<section id="removals" aria-labelledby="removals-heading">
<h2 id="removals-heading">Every removal</h2>
<div class="content">
<noscript><p>The list is made by this page’s own script, which your browser does not run.</p></noscript>
${removals.length === 0 ? html`<p class="none">Nothing was removed.</p>` : controls({ rules, sources })}
<p class="found"><span id="summary" role="status"></span> <button id="show-all" type="button" hidden>Show all</button></p>
<ol id="list"></ol>
<button id="more" type="button" hidden>Show more</button>
</div>
</section>`;

const controls = ({
  rules,
  sources,
}: Pick<ReportData, 'rules' | 'sources'>): Html => html`<form id="filter" role="search" aria-label="Removals">
<label class="wide">Search <input id="search" name="search" type="search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"></label>
<label>Rule <select name="rule"><option value="">all</option>${rules.map(({ rule, lines }) => html`<option value="${rule}">${rule} (${formatCount(lines)})</option>`)}</select></label>
<label>Folder or file <input name="path" type="search" list="folders" autocomplete="off" spellcheck="false"></label>
<label>Times <select name="times"><option value="1-">any</option><option value="1-1">once</option><option value="2-">2 or more</option><option value="10-">10 or more</option><option value="100-">100 or more</option></select></label>
<label>Order <select name="order"><option value="frequent">most frequent</option><option value="longest">longest</option><option value="alphabetical">A to Z</option><option value="articles">as in the articles</option></select></label>
<datalist id="folders">${foldersOf(sources).map(folder => html`<option value="${folder}"></option>`)}</datalist>
</form>
<p class="keys"><span><kbd>/</kbd> search</span> <span><kbd>j</kbd> <kbd>k</kbd> next, previous</span> <span><kbd>Enter</kbd> further places</span> <span><kbd>c</kbd> copy as --keep</span> <span><kbd>d</kbd> copy as --drop</span></p>`;

const foldersOf = (sources: ReportData['sources']): readonly string[] => {
  const folders = new Set<string>();
  for (const { path } of sources) {
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    if (folder !== '') folders.add(folder);
    if (folders.size === suggestions) break;
  }
  return [...folders].sort();
};
