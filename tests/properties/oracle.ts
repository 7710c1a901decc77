import { type CheerioAPI, load } from 'cheerio';

type Node = ReturnType<CheerioAPI['root']>[0]['children'][number];

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p ' +
    'plaintext pre search section summary table tbody tfoot thead tr ul xmp'
  ).split(' '),
);
const dropped = new Set(
  (
    'annotation annotation-xml audio button canvas datalist embed head iframe img input map meter noembed noframes noscript ' +
    'object progress script select style svg template textarea title video'
  ).split(' '),
);
const preformatted = new Set(['listing', 'plaintext', 'pre', 'xmp']);
const raised = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', sub: '₀₁₂₃₄₅₆₇₈₉₊₋' };

const isRendered = (name: string, attributes: Record<string, string>): boolean => {
  if (dropped.has(name) || attributes['hidden'] !== undefined) return false;
  if (attributes['popover'] !== undefined) return false;
  if (name === 'dialog' && attributes['open'] === undefined) return false;
  return !/display:\s*none|visibility:\s*(?:hidden|collapse)/.test(attributes['style'] ?? '');
};

/** A simple tree walk that collects text. Each line is a string, and a line break starts a new one. */
class Walk {
  readonly lines: string[] = [''];

  write(text: string): void {
    const line = this.lines.pop() ?? '';
    this.lines.push(line + text);
  }

  break(): void {
    this.lines.push('');
  }

  visit(node: Node, pre: boolean): void {
    if (node.type === 'text') {
      const text = node.data.replace(/[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufeff]/g, '');
      if (pre) this.lines.push(...`${this.lines.pop()}${text}`.split('\n'));
      else this.write(text.replace(/[\s\x85]/g, ' '));
      return;
    }
    if (!('attribs' in node) || !isRendered(node.name, node.attribs)) return;
    const { name } = node;
    if (name === 'br') this.break();
    else if (name === 'tr') this.row(node.children);
    else if (name === 'sup' || name === 'sub') this.supOrSub(node.children, raised[name], pre);
    else this.element(name, node.children, pre || preformatted.has(name));
  }

  element(name: string, children: readonly Node[], pre: boolean): void {
    if (blocks.has(name)) this.break();
    for (const child of children) this.visit(child, pre);
    if (blocks.has(name)) this.break();
  }

  supOrSub(children: readonly Node[], characters: string, pre: boolean): void {
    const inner = new Walk();
    for (const child of children) inner.visit(child, pre);
    const [text = '', ...more] = inner.lines;
    if (more.length === 0 && /^[\d+-]+$/.test(text))
      this.write([...text].map(c => characters['0123456789+-'.indexOf(c)]).join(''));
    else for (const child of children) this.visit(child, pre);
  }

  row(children: readonly Node[]): void {
    this.break();
    const cells: string[][] = [];
    for (const child of children) {
      if (!('attribs' in child) || !isRendered(child.name, child.attribs)) continue;
      const cell = new Walk();
      for (const grandchild of child.children) cell.visit(grandchild, false);
      cells.push(cell.finish(false));
    }
    const full = cells.filter(cell => cell.length > 0);
    if (full.length < 2 || full.some(cell => cell.length > 2)) {
      for (const line of full.flat()) this.lines.push(line);
    } else {
      while (cells[0]?.length === 0) cells.shift();
      while (cells.at(-1)?.length === 0) cells.pop();
      this.lines.push(cells.map(cell => cell.join(' ')).join('\t'));
    }
    this.break();
  }

  finish(pre: boolean): string[] {
    return this.lines.map(line => (pre ? line.trimEnd() : fold(line))).filter(line => line !== '');
  }
}

/** Keeps tabs, which occur only between the cells of a row. */
const fold = (line: string): string => line.replace(/ +/g, ' ').replace(/^ | $/g, '');

/**
 * An independent implementation for generated documents: parse5's tree and a walk that shares no code with
 * `src`.
 *
 * @param html a document without text at the root, and without foldable spaces inside `pre`
 */
export const oracle = (html: string): string => {
  const walk = new Walk();
  for (const node of load(html, { scriptingEnabled: false }).root()[0]?.children ?? [])
    walk.visit(node, false);
  return walk.finish(false).join('\n');
};
