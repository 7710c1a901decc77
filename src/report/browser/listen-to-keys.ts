import { copyFlag } from './copy-flag.ts';
import type { RemovalList } from './removal-list.ts';

/**
 * Adds keyboard shortcuts for the list. Letters work only while a removal has the focus, so that they don't
 * conflict with assistive technology; `/` moves to the search from everywhere.
 */
export const listenToKeys = (list: RemovalList, search: HTMLInputElement): void => {
  const moveBy = (distance: number) => (): void => list.focus(list.focused + distance);
  const copyAs = (flag: 'keep' | 'drop') => (): void => {
    if (list.current !== undefined) void copyFlag(flag, list.current.text);
  };
  const inList = new Map([
    ['j', moveBy(1)],
    ['ArrowDown', moveBy(1)],
    ['k', moveBy(-1)],
    ['ArrowUp', moveBy(-1)],
    ['c', copyAs('keep')],
    ['d', copyAs('drop')],
    ['Enter', () => togglePlaces(list.current?.item)],
  ]);
  const actionOf = ({ key, target }: KeyboardEvent): (() => void) | undefined => {
    if (isTyping(target)) return target === search && key === 'ArrowDown' ? () => list.focus(0) : undefined;
    if (key === '/') return () => search.select();
    if (key === 'Enter' && list.current === undefined) return undefined;
    return list.focused < 0 ? undefined : inList.get(key);
  };
  document.addEventListener('keydown', event => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actionOf(event);
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

const togglePlaces = (item: Element | undefined): void => {
  const places = item?.querySelector('details');
  if (places instanceof HTMLDetailsElement) places.open = !places.open;
};
