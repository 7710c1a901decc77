/**
 * What each HTML element means for text: the HTML standard's user agent style sheet (section 15.3) and its
 * parser's element categories (section 13.2.4.2), as bits.
 */
export const Element = {
  /** Set on lines of its own. */
  Block: 1,
  /** Ends an open `p`. */
  EndsParagraph: 1 << 1,
  /** An end tag of an ordinary inline element doesn't reach beyond it. */
  Special: 1 << 2,
  /** No end tag reaches beyond it. */
  Scope: 1 << 3,
  /** Not text: dropped with all that it holds. */
  Dropped: 1 << 4,
  /** Has no content and no end tag. */
  Void: 1 << 5,
  /** Its content is characters, not markup. */
  Raw: 1 << 6,
  /** Its end tag also ends it across blocks that were opened inside (the adoption agency). */
  Formatting: 1 << 7,
  Link: 1 << 8,
  Bold: 1 << 9,
  /** Code: no edit changes its text. */
  Verbatim: 1 << 10,
  /** White space stands as it was written. */
  Preformatted: 1 << 11,
  Row: 1 << 12,
  Cell: 1 << 13,
  /** Means something inside a `table` only. */
  TablePart: 1 << 14,
  Table: 1 << 15,
  /** A list item: the next one ends it. */
  Item: 1 << 16,
  /** `address`, `div` and `p`: the search for the list item to end goes through them. */
  Transparent: 1 << 17,
  /** Inside `svg` its start tag ends the drawing. */
  LeavesDrawing: 1 << 18,
  Superscript: 1 << 19,
  Subscript: 1 << 20,
  /** A line break without content. */
  Break: 1 << 21,
  /** Its start tag ends an open element of its kind, which can't stand inside itself. */
  EndsItself: 1 << 22,
  /** Its start tag ends an open `select`. */
  EndsSelect: 1 << 23,
  /** Has cells, and no text of its own. */
  HasCells: 1 << 24,
} as const;

/** One element's meaning. */
export interface ElementKind {
  readonly name: string;
  /** Bits of {@link Element}. */
  readonly is: number;
  /** Elements of one group end one another: `td` is ended by `<th>`, `h2` by `</h3>`. */
  readonly group: string;
}

const kinds = new Map<string, ElementKind>();

const define = (names: string, is: number, group?: string): void => {
  for (const name of names.split(' ')) kinds.set(name, { name, is, group: group ?? name });
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

/** The start tags that may end another element, or stand for one that is missing, in front of them. */
export const endsOthers = EndsParagraph | TablePart | Element.Item | Element.EndsItself | Element.EndsSelect;

const inline = (name: string): ElementKind => ({ name, is: 0, group: name });

/**
 * @param name an element's name in lower case
 * @returns what it means; an unknown element is inline and means nothing
 */
export const elementKind = (name: string): ElementKind => kinds.get(name) ?? inline(name);
