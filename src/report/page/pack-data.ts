import {
  neighborsId,
  type PackedNeighbors,
  type PackedRemoval,
  type PackedSource,
  type PageData,
  placesInElement,
} from '../browser/page-data.ts';
import type { FoldedRemoval, ReportData, Source } from '../report-data.ts';
import type { UrlOf } from './file-link.ts';
import { escapeJson, Html, html } from './html.ts';

/** @returns the data for the list of the page, except the neighbours */
export const packData = ({ sources, removals, rules }: ReportData, urlOf: UrlOf): PageData => {
  const base = baseOf(sources, urlOf);
  const numbers = new Map(rules.map(({ rule }, number) => [rule, number]));
  const packSource = ({ path, output }: Source): PackedSource => {
    const url = urlOf(path) ?? null;
    return [path, url === `${base}${path}` ? 0 : url, (output === undefined ? null : urlOf(output)) ?? null];
  };
  const packRemoval = ({ rule, text, places }: FoldedRemoval): PackedRemoval => {
    const packed: [number, string, ...number[]] = [numbers.get(rule) ?? 0, text];
    for (const { source, after } of places) packed.push(source, after);
    return packed;
  };
  return {
    base,
    sources: sources.map(packSource),
    rules: rules.map(({ rule, why }) => [rule, why]),
    removals: removals.map(packRemoval),
  };
};

/** @returns the part before the path in the URL of the first file that has one */
const baseOf = (sources: readonly Source[], urlOf: UrlOf): string => {
  for (const { path } of sources) {
    const url = urlOf(path);
    if (url?.endsWith(path)) return url.slice(0, -path.length);
  }
  return '';
};

/** @returns elements that contain the neighbours of all places, in order */
export function* neighborElements(removals: ReportData['removals']): Generator<Html> {
  let packed: (string | null)[] = [];
  let number = 0;
  for (const { places } of removals) {
    for (const { previous, next } of places) {
      packed.push(previous ?? null, next ?? null);
      if (packed.length < 2 * placesInElement) continue;
      yield neighborsElement(number++, packed);
      packed = [];
    }
  }
  if (packed.length > 0) yield neighborsElement(number, packed);
}

const neighborsElement = (number: number, packed: PackedNeighbors): Html =>
  html`<script type="application/json" id="${neighborsId(number)}">${new Html(escapeJson(JSON.stringify(packed)))}</script>
`;
