import { formatAmount, formatCount } from '../format-number.ts';
import { copyFlag } from './copy-flag.ts';
import { element } from './element.ts';
import type { FilteredRemoval } from './filter-removals.ts';
import { withNeighbors } from './neighbors.ts';
import type { ListData, ListedPlace } from './read-page-data.ts';

/** How many further places are shown at a time. */
const placesAtATime = 20;

/** @returns a list item with a removed line, its neighbours, its rule and its places */
export const removalItem = ({ removal, places }: FilteredRemoval, data: ListData): HTMLLIElement => {
  const { rule, text } = removal;
  const [first, ...others] = places;
  return element(
    'li',
    { class: 'removal', tabindex: '-1' },
    element(
      'p',
      { class: 'facts' },
      element('strong', { class: 'times' }, `${formatCount(places.length)}×`),
      ' ',
      element('span', { class: 'rule' }, rule),
      ' ',
      element('span', { class: 'why' }, data.reasons.get(rule) ?? ''),
    ),
    ...(first === undefined ? [] : [excerpt(text, first), where(first, data)]),
    ...(others.length === 0 ? [] : [furtherPlaces(text, others, data)]),
    element('p', { class: 'actions' }, copyButton('keep', text), copyButton('drop', text)),
  );
};

const excerpt = (text: string, { number }: ListedPlace): HTMLElement => {
  const removed = paragraph(element('del', {}, element('span', { class: 'hidden' }, 'Removed: '), text));
  const quote = element('blockquote', {}, removed);
  withNeighbors(number, ({ previous, next }) => {
    if (previous !== undefined) quote.prepend(paragraph(previous));
    if (next !== undefined) quote.append(paragraph(next));
  });
  return quote;
};

const paragraph = (content: Node | string): HTMLElement => element('p', { dir: 'auto' }, content);

const where = ({ source, after }: ListedPlace, { sources }: ListData): HTMLElement => {
  const article = sources[source];
  if (article === undefined) return element('p');
  const { path, url, textUrl } = article;
  const line = after === 0 ? 'before line 1' : `after line ${formatCount(after)}`;
  return element('p', { class: 'where' }, link(url, path), ` ${line} of `, link(textUrl, 'its text'));
};

const link = (url: string | undefined, text: string): HTMLElement | string =>
  url === undefined ? text : element('a', { href: url }, text);

/** Places are added when the element is opened, and then page by page: a line may have thousands of them. */
const furtherPlaces = (text: string, places: readonly ListedPlace[], data: ListData): HTMLElement => {
  const list = element('ol');
  const more = element('button', { type: 'button' });
  let shown = 0;
  const showMore = (): void => {
    const portion = places.slice(shown, shown + placesAtATime);
    list.append(...portion.map(place => element('li', {}, excerpt(text, place), where(place, data))));
    shown += portion.length;
    more.textContent = `Show ${Math.min(placesAtATime, places.length - shown)} more`;
    more.hidden = shown === places.length;
  };
  more.addEventListener('click', showMore);
  const details = element(
    'details',
    { class: 'places' },
    element('summary', {}, `${formatAmount(places.length, 'further place')}`),
    list,
    more,
  );
  details.addEventListener('toggle', () => {
    if (shown === 0) showMore();
  });
  return details;
};

const copyButton = (flag: 'keep' | 'drop', text: string): HTMLElement => {
  const button = element('button', { type: 'button' }, 'Copy as ', element('code', {}, `--${flag}`));
  button.addEventListener('click', () => void copyFlag(flag, text));
  return button;
};
