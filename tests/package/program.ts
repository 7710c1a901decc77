/** A module that uses each entry of the package, and exports a function that gives what came of it. */
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
const results = () => JSON.stringify([
  small.cleanCopy(article),
  small.cleanCopy(new TextEncoder().encode(toml)).metadata,
  selecting.cleanCopy(article, { select: ['.b'] }).text,
  failure(() => small.createCleaner({ select: ['.b'] })),
  failure(() => selecting.cleanCopy('---')),
  failure(() => marked.cleanCopy('- *Low*\\n- high', { format: 'markdown' }).text),
  failure(() => small.createCleaner({ format: 'auto' })),
]);
${ending}
`;

export const modules = {
  'program.mjs': module(
    "import * as small from 'cleancopy'; import * as selecting from 'cleancopy/select'; import * as marked from 'cleancopy/markdown';",
    'export { results };',
  ),
  'program.cjs': module(
    "const small = require('cleancopy'); const selecting = require('cleancopy/select'); const marked = require('cleancopy/markdown');",
    'exports.results = results;',
  ),
};

const markdown = 'Low\nhigh';

/** What `results` gives, wherever it runs; without WebAssembly something else for Markdown. */
export const expected = (fromMarkdown: unknown = markdown): readonly unknown[] => [
  {
    text: '“Low,” she said.\n½',
    metadata: { title: 'Tides & times' },
    removed: [],
    warnings: [],
  },
  { a: [1] },
  '½',
  [false, true, 'select is an option of cleancopy/select: import from there'],
  [true, false, 'front matter opened by --- is never closed; add a line --- after it'],
  fromMarkdown,
  [false, true, "format takes only 'html' here: import from cleancopy/markdown"],
];
