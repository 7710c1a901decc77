import fc from 'fast-check';

const concat = (parts: fc.Arbitrary<string>, maxLength = 4): fc.Arbitrary<string> =>
  fc.array(parts, { maxLength }).map(all => all.join(''));

const element = (name: string, content: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  content.map(html => `<${name}>${html}</${name}>`);

const elements = (names: readonly string[], content: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...names), content).map(([name, html]) => `<${name}>${html}</${name}>`);

const words = fc.constantFrom('a', 'word ', ' of', 'é', '1', ' ', '\n', '\u00a0', '\u00ad', 'x\ty', '\n\n');
const references = fc.constantFrom(
  '&amp;',
  '&lt;',
  '&nbsp;',
  '&eacute',
  '&#8217;',
  '&#x80;',
  '&shy;',
  'AT&T',
  '&copy;',
);
const leaves = fc.constantFrom(
  '<br>',
  '<wbr>',
  '<!-- x -->',
  '<img alt=x>',
  '<script>x<y</script>',
  '<input value=x>',
);
const dropped = [
  'button',
  'object',
  'svg',
  'template',
  'textarea',
  'span hidden',
  'b style="display:none"',
  'video',
];
const inlineNames = ['b', 'i', 'a href=x', 'span', 'em', 'x-y', 'code', 'font color=red', 'u'];
const blockNames = ['p', 'div', 'section', 'blockquote', 'h2', 'address', 'figure', 'article', 'div class=x'];

/** Removes attributes from end tags: the names in this grammar may include attributes. */
const close = (html: string): string => html.replaceAll(/<\/([\w-]+) [^>]*>/g, '</$1>');

const cell = (inline: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  concat(fc.oneof(inline, element('p', concat(inline, 2))), 3);

const nested = fc.letrec<{ inline: string; block: string; superscript: string }>(tie => ({
  superscript: elements(['sup', 'sub'], concat(fc.constantFrom('1', '2', '-', '+', 'a', '<i>3</i>'), 3)),
  inline: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    words,
    references,
    leaves,
    tie('superscript'),
    elements(dropped, fc.constant('hidden')),
    elements(inlineNames, concat(tie('inline'))),
  ),
  block: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    element('p', concat(tie('inline'))),
    elements(blockNames.slice(1), concat(fc.oneof(tie('block'), tie('inline')))),
    elements(['ul', 'ol'], concat(element('li', concat(fc.oneof(tie('inline'), tie('block')), 3)))),
    element('dl', concat(elements(['dt', 'dd'], concat(tie('inline'), 3)))),
    element('pre', concat(fc.constantFrom('a', 'b c', '\n', '<b>d</b>', '\n\n', '&lt;'))),
    element(
      'table',
      concat(element('tr', concat(elements(['td', 'th', 'td hidden'], cell(tie('inline'))), 3))),
    ),
    fc.constantFrom(
      '<hr>',
      '<p hidden>x</p>',
      '<dialog>x</dialog>',
      '<details><summary>a</summary>b</details>',
    ),
  ),
}));

/** Well-nested inline content. */
export const inlineHtml = concat(nested.inline, 8).map(close);

/** Documents of well-nested blocks, for which the HTML standard's tree gives the same text as the form. */
export const blockHtml = concat(nested.block, 6).map(close);

const omissible = /<\/(?:p|li|dt|dd|td|th|tr)>/g;

/** The same documents, with some optional end tags omitted. */
export const laxHtml = fc
  .tuple(blockHtml, fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }))
  .map(([html, keeps]) => {
    let i = 0;
    return html.replaceAll(omissible, tag => (keeps[i++ % keeps.length] ? tag : ''));
  });

/** Tags in any order: misnested, unclosed, or closed without a start tag. */
export const tagSoup = concat(
  fc.oneof(
    // Excludes line feeds, which at the root could be empty lines. A tree can't tell those from other white
    // space.
    words.filter(word => !word.includes('\n')),
    fc
      .tuple(
        fc.constantFrom('<', '</'),
        fc.constantFrom(...'p div span b i ul li h1 section br hr a em x-y u'.split(' ')),
      )
      .map(([open, name]) => `${open}${name}>`),
  ),
  16,
);

/**
 * Table tags in any order, with text between them. `tbody` is left out, because text inside it stays in
 * place.
 */
export const tableSoup = concat(
  fc.oneof(
    fc.constantFrom('a', ' b', 'c ', ' ', '<br>'),
    fc
      .tuple(
        fc.constantFrom('<', '<', '</'),
        fc.constantFrom(...'table tr tr td td td th caption b i div p pre a'.split(' ')),
      )
      .map(([open, name]) => `${open}${name}>`),
  ),
  20,
).map(html => `<table>${html}</table>`);

/** Input that might break the parser. */
export const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  concat(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<',
          '>',
          '</',
          '/>',
          '<!--',
          '-->',
          '<![CDATA[',
          ']]>',
          '<!',
          '<?',
          '&',
          '&#',
          '&#x',
          ';',
          '"',
          "'",
          '=',
        ],
        ...[
          '---',
          '+++',
          '...',
          '\n',
          '\r',
          '{',
          '}',
          '\\',
          '<script>',
          '</script>',
          '<svg>',
          '<title/>',
          '<table>',
        ],
        ...[
          '<tr>',
          '<td>',
          '<sup>',
          '</sup>',
          '<pre>',
          '<p hidden',
          ' style="display:none',
          '\ud800',
          '\0',
          '\ufeff',
        ],
      ),
      fc.string({ maxLength: 4 }),
      laxHtml,
    ),
    24,
  ),
);
