/*
 * Runs in Chromium. The browser's text of a document is the `innerText` of its body. Where this project's
 * form differs, the document is changed first; each change names its rule of the form.
 */

const invisible = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufeff]/g;
const space = /[\f\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const reference = /&(?:[a-z][a-z\d]{1,31}|#\d+|#x[\da-f]+);/gi;
const verbatim = 'code, kbd, samp, pre, listing, xmp, plaintext';
const preformatted = 'pre, listing, xmp, plaintext';
const digits = { SUP: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼', SUB: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌' };
const notText =
  'annotation, annotation-xml, audio, base, button, canvas, datalist, dialog:not([open]), embed, iframe, img, input, ' +
  'link, map, meta, meter, noembed, noframes, noscript, object, progress, script, select, style, svg, template, ' +
  'textarea, title, video, wbr, [hidden], [popover]';

const decode = text => {
  const { body } = new DOMParser().parseFromString(`<body>x${text}`, 'text/html');
  return body.textContent.slice(1);
};

const textNodes = root => {
  const nodes = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

/** Rule 1: invisible lines are dropped. */
const linesOf = text =>
  text.split('\n').filter(line => /[^\s\u200c-\u200f\u061c\u202a-\u202e\u2066-\u2069]/.test(line));

const isHidden = ({ style }) =>
  style?.display === 'none' || style?.visibility === 'hidden' || style?.visibility === 'collapse';

/**
 * Rule 7: elements that are not text. Attributes are removed too, and with them handlers, addresses and
 * styles.
 */
const dropWhatIsNotText = body => {
  for (const element of body.querySelectorAll('*'))
    if (element.matches(notText) || isHidden(element)) element.remove();
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    // Rule 10: collapsed text is part of the article.
    if (element.matches('details, dialog')) element.setAttribute('open', '');
  }
};

/** Rule 4: white space and invisible characters. Rule 11: character references that were escaped twice. */
const normaliseText = body => {
  for (const node of textNodes(body)) {
    if (!node.parentElement.closest(verbatim)) node.data = node.data.replace(reference, decode);
    node.data = node.data.replace(invisible, '').replace(space, ' ');
  }
};

/** Rule 5: an empty line in text at the root is a line break. */
const breakEmptyLines = body => {
  const isAtRoot = element =>
    element === body || (getComputedStyle(element).display === 'inline' && isAtRoot(element.parentElement));
  for (const node of textNodes(body)) {
    const runs = node.data.split(/\n\s*\n/);
    if (runs.length < 2 || !isAtRoot(node.parentElement)) continue;
    node.replaceWith(...runs.flatMap((run, i) => (i === 0 ? [run] : [document.createElement('br'), run])));
  }
};

/** Rule 6: superscripts and subscripts of digits and signs. */
const setSuperscripts = body => {
  for (const element of body.querySelectorAll('sup, sub')) {
    if (!/^\s*[\d+\-−=]+\s*$/.test(element.textContent) || element.querySelector('sup, sub, br')) continue;
    for (const node of textNodes(element))
      node.data = node.data.replace(
        /[\d+\-−=]/g,
        sign => digits[element.tagName]['0123456789+-−='.indexOf(sign)],
      );
  }
};

/** Rule 3: a row is one line; in a layout row, each line stays a line. */
const joinRows = body => {
  const rows = [...body.querySelectorAll('tr')].map(row => {
    const cells = [...row.cells].map(cell => linesOf(cell.innerText));
    const isLayout =
      row.querySelector(`table, ${preformatted}`) ||
      cells.some(lines => lines.length > 2) ||
      cells.filter(lines => lines.length > 0).length < 2;
    return { row, cells: isLayout ? undefined : cells };
  });
  for (const { row, cells } of rows) {
    if (cells === undefined) {
      for (const cell of row.cells) cell.style.display = 'block';
      continue;
    }
    while (cells[0].length === 0) cells.shift();
    while (cells.at(-1).length === 0) cells.pop();
    const cell = document.createElement('td');
    cell.style.whiteSpace = 'pre';
    cell.textContent = cells.map(lines => lines.join(' ')).join('\t');
    row.replaceChildren(cell);
  }
};

/** Rule 2: elements that a browser renders as a box within a line add no white space. */
const inline = document.createElement('style');
inline.textContent =
  '* { text-transform: none } applet, marquee, math, math *, rp, rt, ruby { display: inline !important }';
document.head.append(inline);

const renderedText = html => {
  // Without a doctype, a table would not end the paragraph before it.
  const doctype = /^\s*<!doctype/i.test(html) ? '' : '<!doctype html>';
  const parsed = new DOMParser().parseFromString(doctype + html, 'text/html');
  if (isHidden(parsed.body) || parsed.body.matches(notText)) return '';
  dropWhatIsNotText(parsed.body);
  const { body } = document;
  body.replaceChildren(...parsed.body.childNodes);
  normaliseText(body);
  breakEmptyLines(body);
  setSuperscripts(body);
  joinRows(body);
  return body.innerText;
};

globalThis.renderedTexts = documents => documents.map(renderedText);
