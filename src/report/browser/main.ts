import { findElement } from './element.ts';
import { FilterForm } from './filter-form.ts';
import { makeFilter } from './filter-removals.ts';
import { listenToKeys } from './listen-to-keys.ts';
import type { PageData } from './page-data.ts';
import { readPageData } from './read-page-data.ts';
import { RemovalList } from './removal-list.ts';

const packed: PageData = JSON.parse(findElement('data', HTMLScriptElement).text);
const data = readPageData(packed);

if (data.removals.length > 0) {
  const filterRemovals = makeFilter(data);
  const list = new RemovalList(data);
  const show = (): void => {
    const found = filterRemovals(form.filter);
    list.show(found);
    form.narrowed = found.length < data.removals.length;
  };
  const form = new FilterForm(show);
  listenToKeys(list, form.search);
  show();
}
