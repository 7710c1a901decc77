/**
 * The properties of HTML elements that matter for text, as bits: from the HTML standard's user agent style
 * sheet (section 15.3) and its parser's categories of elements (section 13.2.4.2).
 */
export const Element = {
  /** It is displayed on lines of its own. */
  Block: 1,
  /** Its start tag ends an open `p`. */
  EndsParagraph: 1 << 1,
  /** The end tag of an ordinary inline element has no effect beyond it. */
  Special: 1 << 2,
  /** No end tag has an effect beyond it. */
  Scope: 1 << 3,
  /** It is not text, and is dropped with its content. */
  Dropped: 1 << 4,
  /** It has no content and no end tag. */
  Void: 1 << 5,
  /** Its content is characters, not markup. */
  Raw: 1 << 6,
  /** Its end tag also ends it across blocks that were opened inside (adoption agency algorithm). */
  Formatting: 1 << 7,
  Link: 1 << 8,
  Bold: 1 << 9,
  /** It is code, whose text is never changed. */
  Verbatim: 1 << 10,
  /** Its white space is kept. */
  Preformatted: 1 << 11,
  Row: 1 << 12,
  Cell: 1 << 13,
  /** It is ignored outside of a `table`. */
  TablePart: 1 << 14,
  Table: 1 << 15,
  /** It is a list item, which is ended by the next one. */
  Item: 1 << 16,
  /** It is an `address`, `div` or `p`, which doesn't stop the search for a list item to end. */
  Transparent: 1 << 17,
  /** Its start tag inside `svg` ends the `svg`. */
  LeavesDrawing: 1 << 18,
  Superscript: 1 << 19,
  Subscript: 1 << 20,
  /** It is a line break without content. */
  Break: 1 << 21,
  /** Its start tag ends an open element of the same group, since such elements can't be nested. */
  EndsItself: 1 << 22,
  /** Its start tag ends an open `select`. */
  EndsSelect: 1 << 23,
  /** It has cells, and no text of its own. */
  HasCells: 1 << 24,
} as const;

/** The properties of an element. */
export interface ElementKind {
  readonly name: string;
  /** Bits of {@link Element}. */
  readonly bits: number;
  /** Elements of the same group end each other: `<th>` ends a `td`, and `</h3>` ends an `h2`. */
  readonly group: string;
}

const kinds = new Map<string, ElementKind>();

const define = (names: string, bits: number, group?: string): void => {
  for (const name of names.split(' ')) kinds.set(name, { name, bits, group: group ?? name });
};

const { Block, EndsParagraph, Special, Scope, Dropped, Void, Raw, Formatting, Verbatim, TablePart } = Element;
const { LeavesDrawing } = Element;
const flow = Block | EndsParagraph | Special | LeavesDrawing;

define('article aside blockquote center details dir dl fieldset figcaption figure footer form', flow);
define('header hgroup main menu nav ol search section summary ul', flow);
define('address div p', flow | Element.Transparent);
define('h1 h2 h3 h4 h5 h6', flow, 'heading');
define('optgroup option legend', Block);
define('li', flow | Element.Item);
define('dd dt', flow | Element.Item, 'definition');
define('pre listing', flow | Element.Preformatted | Verbatim);
define('xmp plaintext', flow | Element.Preformatted | Verbatim | Raw);
define('dialog', Block | EndsParagraph | Formatting | LeavesDrawing);
define('br', Element.Break | Void | LeavesDrawing);
define('hr', Element.Break | Void | EndsParagraph | LeavesDrawing);

define('table', flow | Scope | Element.Table | Element.HasCells);
define('caption', Block | Special | Scope | TablePart);
define('tbody tfoot thead', Block | Special | TablePart | Element.HasCells, 'row group');
define('tr', Block | Special | TablePart | Element.HasCells | Element.Row);
define('col colgroup', Void | TablePart);
define('td th', Special | Scope | TablePart | Element.Cell, 'cell');

define('b strong', Formatting | Element.Bold | LeavesDrawing);
define('a', Formatting | Element.Link | Element.EndsItself);
define('code', Formatting | Verbatim | LeavesDrawing);
define('kbd samp', Verbatim);
define('sup', Element.Superscript | LeavesDrawing);
define('sub', Element.Subscript | LeavesDrawing);
define('big em i nobr s small strike tt u', Formatting | LeavesDrawing);
define('font', Formatting);
define('ruby span var', LeavesDrawing);

define('area base basefont bgsound frame link param source track wbr', Void);
define('embed img meta', Void | LeavesDrawing);
define('input', Void | Element.EndsSelect);
define('audio canvas datalist map meter progress svg video', Dropped);
define('annotation annotation-xml', Dropped);
define('button', Dropped | Special | Element.EndsItself);
define('select', Dropped | Special | Scope | Element.EndsSelect);
define('object template', Dropped | Special | Scope);
define('noscript', Dropped | Special);
define('head', Dropped | Special | LeavesDrawing);
define('iframe noembed noframes script style textarea title', Dropped | Special | Raw);
define('body', LeavesDrawing);
define('applet marquee', Special | Scope);

/** Elements whose start tags may end another element, or imply another start tag before them. */
export const endsOthers = EndsParagraph | TablePart | Element.Item | Element.EndsItself | Element.EndsSelect;

const inline = (name: string): ElementKind => ({ name, bits: 0, group: name });

/**
 * @param name an element's name in lower case
 * @returns its properties; an unknown element is inline and has none
 */
export const elementKind = (name: string): ElementKind => kinds.get(name) ?? inline(name);
