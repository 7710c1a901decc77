/** A module that uses every entry of the package and exports a function that returns the results. */
const module = (heading: string, ending: string): string => `${heading}
const article = ${JSON.stringify('---\ntitle: "Tides &amp; times"\n---\n<p>"Low," she said.<p class="b">&frac12;')};
const toml = ${JSON.stringify('+++\na = [1]\n+++\n<p>x')};
const failure = action => {
  try {
    return action();
  } catch (error) {
    return [error instanceof small.ArticleError, error instanceof small.OptionError, error.message];
  }
};
const gather = async items => {
  const gathered = [];
  for await (const item of items) gathered.push(item);
  return gathered;
};
const lines = ['{"id":1,"ht', 'ml":"<p>a"}\\n{"id', '":2}'];
const streamed = (pieces, stream) => {
  const source = new ReadableStream({
    pull: controller => {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const reader = source.pipeThrough(stream).getReader();
  return { [Symbol.asyncIterator]: () => ({ next: () => reader.read() }) };
};
const results = async () => JSON.stringify([
  small.cleanCopy(article),
  small.cleanCopy(new TextEncoder().encode(toml)).metadata,
  selecting.cleanCopy(article, { select: ['.b'] }).text,
  failure(() => small.createCleaner({ select: ['.b'] })),
  failure(() => selecting.cleanCopy('---')),
  failure(() => marked.cleanCopy('- *Low*\\n- high', { format: 'markdown' }).text),
  failure(() => small.createCleaner({ format: 'auto' })),
  await gather(streams.cleanRecords([{ id: 1, html: '<p>a' }], small.createCleaner())),
  (await gather(streamed(lines, streams.lineStream(small.createCleaner())))).map(line => JSON.parse(line).error?.code ?? line),
  (await gather(streamed(['<p>a', '<p>"b"'], streams.articleStream(small.createCleaner())))).map(({ text }) => text),
]);
${ending}
`;

export const modules = {
  'program.mjs': module(
    "import * as small from 'cleancopy'; import * as selecting from 'cleancopy/select'; import * as marked from 'cleancopy/markdown'; import * as streams from 'cleancopy/streams';",
    'export { results };',
  ),
  'program.cjs': module(
    "const small = require('cleancopy'); const selecting = require('cleancopy/select'); const marked = require('cleancopy/markdown'); const streams = require('cleancopy/streams');",
    'exports.results = results;',
  ),
};

const markdown = 'Low\nhigh';

/** The expected `results` in any runtime. Only those of Markdown differ if WebAssembly is not allowed. */
export const expected = (fromMarkdown: unknown = markdown): readonly unknown[] => [
  {
    text: '“Low,” she said.\n½',
    metadata: { title: 'Tides & times' },
    removed: [],
    warnings: [],
  },
  { a: [1] },
  '½',
  [false, true, 'select needs cleancopy/select; import from there'],
  [true, false, 'front matter starts with --- but is never closed; add a line --- after it'],
  fromMarkdown,
  [false, true, "format must be 'html'; to convert Markdown, import from cleancopy/markdown"],
  [{ id: 1, text: 'a', metadata: {}, removed: [], warnings: [] }],
  ['{"id":1,"text":"a","metadata":{},"removed":[],"warnings":[]}\n', 'field-missing'],
  ['a', '“b”'],
];
