const definition = /^ {0,3}\[\^([^[\]\s]+)\]:[^\S\n]*/;
const fence = /^ {0,3}(`{3,}(?!.*`)|~{3,})/;
/** The start of another block, which ends a note's paragraph. */
const beginsBlock = /^ {0,3}(?:[#>|<]|[-+*][^\S\n]|\d+[.)][^\S\n]|`{3}|~{3})/;
const adjacent = /\[\^[^[\]\s]+\](?=[[(])/g;

/**
 * Separates a reference from the bracket after it, which would make it a link. Like `comment`, it is a
 * noncharacter, which Unicode reserves for internal use.
 */
const joint = '\uFDD2';
const comment = '\uFDD3';
const between = new RegExp(`<!--${comment}-->\\n?`);
const reference = /<a href="footnote:(\d+)">\^(?:(?!<\/a>)[\s\S]){0,1000}<\/a>/g;

interface Note {
  readonly label: string;
  /** Its Markdown, as a list item. */
  readonly item: string;
}

/**
 * Renders Markdown with footnotes as in goldmark and GFM: `[^1]` refers to a note, and `[^1]: …` defines one.
 * Notes come after the rest of the text in the order of their references. Notes without a reference are left
 * out.
 *
 * @param render a CommonMark renderer. It gets references as links and notes as list items, since a list item
 * may contain the same blocks as a note.
 */
export const renderWithFootnotes = (markdown: string, render: (markdown: string) => string): string => {
  if (!markdown.includes('[^')) return render(markdown);
  const { body, notes } = takeNotes(markdown);
  if (notes.length === 0) return render(markdown);
  const targets = notes.map(({ label }, i) => `[^${label}]: <footnote:${i}>`);
  const parts = [...notes.map(({ item }) => item), `${targets.join('\n')}\n\n${body}`];
  const source = parts.join(`\n\n<!--${comment}-->\n\n`).replace(adjacent, `$&${joint}`);
  const rendered = render(source).replaceAll(joint, '').split(between);
  return arrange(rendered.slice(0, notes.length), rendered.slice(notes.length).join(''));
};

/**
 * @returns the body followed by the notes that it refers to, directly or through other notes, with numbered
 * references
 */
const arrange = (notes: readonly string[], body: string): string => {
  const numbers = new Map<number, number>();
  const order: number[] = [];
  const number = (html: string): string =>
    html.replace(reference, (_, digits: string) => {
      const note = Number(digits);
      if (!numbers.has(note)) numbers.set(note, order.push(note));
      return `<sup>${numbers.get(note)}</sup>`;
    });
  const parts = [number(body)];
  for (let i = 0; i < order.length; i++) parts.push(number(notes[order[i] ?? -1] ?? ''));
  return parts.join('\n');
};

const takeNotes = (markdown: string): { readonly body: string; readonly notes: readonly Note[] } => {
  const body: string[] = [];
  const notes: { label: string; lines: string[] }[] = [];
  let note: string[] | undefined;
  let blank = false;
  let fenceMark = '';
  for (const line of markdown.split('\n')) {
    const isBlank = line.trim() === '';
    const [defined, label] = fenceMark === '' ? (definition.exec(line) ?? []) : [];
    if (defined !== undefined && label !== undefined) {
      note = [line.slice(defined.length)];
      notes.push({ label, lines: note });
      body.push('');
    } else if (note !== undefined && (isBlank || belongsToNote(line, blank))) {
      note.push(dedent(line));
    } else {
      note = undefined;
      body.push(line);
      fenceMark = fenceAfter(line, fenceMark);
    }
    blank = isBlank;
  }
  const item = (lines: readonly string[]): string =>
    `- ${lines
      .map(line => line && `  ${line}`)
      .join('\n')
      .trim()}`;
  return { body: body.join('\n'), notes: notes.map(({ label, lines }) => ({ label, item: item(lines) })) };
};

const belongsToNote = (line: string, afterBlank: boolean): boolean =>
  /^(?: {4}|\t)/.test(line) || (!afterBlank && !beginsBlock.test(line));

const dedent = (line: string): string => line.replace(/^(?: {1,4}|\t)/, '');

/** @returns the marker of the code fence that is open after a line; `''` if there is none */
const fenceAfter = (line: string, open: string): string => {
  const [, mark = ''] = fence.exec(line) ?? [];
  if (open === '') return mark;
  const closes = mark.startsWith(open) && line.trim() === mark;
  return closes ? '' : open;
};
