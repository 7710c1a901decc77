import { pairKinds } from './names.ts';
import type { Tag } from './tag.ts';

/** What replaces a tag, or a pair of tags and the text between them. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  /** The characters to show instead. */
  readonly shown: string;
  /** Whether `shown` is code. */
  readonly isCode: boolean;
  /** The characters to show instead if the tag is inside code; undefined to show the original. */
  readonly inCode: string | undefined;
}

/** @returns the characters to show for a replacement inside code */
export const inCode = (text: string, { start, end, inCode: shown }: Replacement): string =>
  shown ?? text.slice(start, end);

/**
 * Decides what to show for each tag: usually nothing. The text between a pair of tags is kept, except for
 * media and comments, which are removed. Code is shown as it is written, and between `raw` tags other tags
 * are plain text.
 *
 * @param tags all tags, in order
 * @param droppedPairs a language whose pairs are all removed together with the text between them
 * @returns replacements in order, without overlap
 */
export function* replacementsOf(
  text: string,
  tags: readonly Tag[],
  droppedPairs?: Tag['language'],
): Generator<Replacement> {
  const closers = findClosers(tags);
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i];
    if (tag === undefined) continue;
    const closer = closers[i];
    const last = closer === undefined ? undefined : tags[closer];
    const { start, end } = tag;
    if (last === undefined || closer === undefined) {
      if (tag.needsCloser) continue;
      const source = text.startsWith('/*', start + 3) ? text.slice(start, end) : '';
      const shown = isEscaped(source) ? unescaped(source) : '';
      yield { start, end, shown, isCode: false, inCode: shown || undefined };
    } else if (pairKinds.raw.has(tag.name)) {
      yield removal(tag);
      for (const inner of tags.slice(i + 1, closer)) yield unchanged(text, inner);
      yield removal(last);
      i = closer;
    } else if (pairKinds.code.has(tag.name)) {
      const shown = text.slice(end, last.start).replace(/^\n/, '');
      yield { start, end: last.end, shown, isCode: true, inCode: undefined };
      i = closer;
    } else if (pairKinds.dropped.has(tag.name) || tag.language === droppedPairs) {
      yield { start, end: last.end, shown: '', isCode: false, inCode: undefined };
      i = closer;
    } else {
      yield { start, end, shown: '', isCode: false, inCode: undefined };
    }
  }
}

/** @returns for each opening tag of a pair the index of the closing one */
const findClosers = (tags: readonly Tag[]): readonly (number | undefined)[] => {
  const next = new Map<string, number>();
  const closers: (number | undefined)[] = new Array(tags.length);
  for (let i = tags.length - 1; i >= 0; i--) {
    const tag = tags[i];
    if (tag === undefined || tag.name === '') continue;
    const key = `${tag.language} ${tag.name}`;
    if (tag.closes) next.set(key, i);
    else if (!tag.selfClosing) closers[i] = next.get(key);
  }
  return closers;
};

const removal = ({ start, end }: Tag): Replacement => ({ start, end, shown: '', isCode: false, inCode: '' });

const unchanged = (text: string, { start, end }: Tag): Replacement => {
  const shown = text.slice(start, end);
  return { start, end, shown, isCode: false, inCode: shown };
};

// Hugo shows `{{</* figure */>}}` as `{{< figure >}}`.
const isEscaped = (source: string): boolean => /^\{\{[<%]\/\*/.test(source) && /\*\/[%>]\}\}$/.test(source);
const unescaped = (source: string): string =>
  `${source.slice(0, 3)}${source.slice(5, -5)}${source.slice(-3)}`;
