import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Installation, installPackage, run } from './install.ts';

/** The programs of the recipes, by heading. */
const recipes = new Map(
  [
    ...readFileSync('docs/recipes.md', 'utf8').matchAll(/^## ([^\n]+)$[^#]*?^```([jt]sx?)\n(.*?)^```$/gms),
  ].map(([, heading = '', language = '', code = '']) => [heading, { language, code }]),
);

/** Packages that they import, apart from ours. */
const packages = [
  'undici',
  'fast-xml-parser',
  'react',
  'react-dom',
  'valibot',
  '@types/react',
  '@types/node',
];

/** For each heading, code that uses the program, and what that prints. */
const uses: readonly (readonly [heading: string, use: string, printed: string])[] = [
  [
    'A crawler with undici',
    `import { createServer } from 'node:http';
    const server = createServer((_, response) => response.end('<nav>a</nav><article><p>"b"</article>')).listen(0, '127.0.0.1', async () => {
      console.log(await recipe.fetchText('http://127.0.0.1:' + server.address().port));
      server.close();
      server.closeAllConnections();
    });`,
    '“b”',
  ],
  [
    'An RSS feed',
    `const item = '<item><title>T</title><content:encoded><![CDATA[<p>"a"</p>]]></content:encoded></item>';
    console.log(JSON.stringify(recipe.readFeed('<rss><channel>' + item + '</channel></rss>')));`,
    '[{"title":"T","text":"“a”"}]',
  ],
  [
    'A reader view in React',
    `import { createElement } from 'react';
    import { renderToStaticMarkup } from 'react-dom/server';
    const html = '<h3>A</h3><p><a href="/"><b>BAND SELLS OUT THE HALL</b></a></p><p>"b" &lt;';
    console.log(renderToStaticMarkup(createElement(recipe.Article, { html })));`,
    '<h2>A</h2><p>“b” &lt;</p>',
  ],
  [
    'A build step in Eleventy',
    `recipe.default({ addFilter: (name, filter) => console.log(name, filter('<p>"a"')) });`,
    'plaintext “a”',
  ],
  [
    'An endpoint in Astro',
    `const [{ params, props }] = await recipe.getStaticPaths();
    console.log(params.id, await recipe.GET({ props }).text());`,
    'tides “a”',
  ],
  [
    'A service for JSON Lines',
    `const body = '{"id":1,"html":"<p>a"}';
    console.log(await recipe.default.fetch(new Request('https://a.example', { method: 'POST', body })).text());`,
    '{"id":1,"text":"a","metadata":{},"removed":[],"warnings":[]}',
  ],
  [
    'Rows of a database',
    `const rows = async function* () { yield* [{ id: 1, body: '<p>a' }, { id: 2, body: '---' }]; };
    console.log(JSON.stringify([...await recipe.cleanRows(rows())]));`,
    '[[1,"a"]]',
  ],
  [
    'Your own promo rule, and a schema for front matter',
    `const article = '---\\ntitle: Tides\\n---\\n<p>a<p><a href="/">▶ b</a><h2><a href="/2">HOW TO MAKE A PUMPKIN SOUP</a></h2>';
    console.log(recipe.readArticle(article).split('\\n').join('; '));
    console.log(recipe.readArticle('<p>a').split(' ')[0]);`,
    'TIDES [] a; HOW TO MAKE A PUMPKIN SOUP (1 removed)\nfront-matter-invalid:',
  ],
];

const fileOf = (heading: string): string => heading.toLowerCase().replaceAll(/\W+/g, '-');

let installation: Installation;
let folder: string;

beforeAll(() => {
  installation = installPackage();
  ({ folder } = installation);
  installation.write('package.json', '{ "private": true, "type": "module" }');
  mkdirSync(path.join(folder, 'node_modules/@types'), { recursive: true });
  for (const name of packages)
    symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
  // Stands for the module that Astro generates from a site's content.
  installation.write(
    'content.js',
    `export const getCollection = () => [{ id: 'tides', rendered: { html: '<p>"a"' } }];`,
  );
  for (const [heading, { language, code }] of recipes) {
    installation.write(`${fileOf(heading)}.${language}`, code);
    const { code: script } = transformSync(code.replace('astro:content', './content.js'), {
      loader: language === 'tsx' ? 'tsx' : 'ts',
      jsx: 'automatic',
    });
    installation.write(`${fileOf(heading)}.mjs`, script);
  }
}, 120_000);

afterAll(() => installation.remove());

test('each recipe is tested', () => {
  expect([...recipes.keys()]).toEqual(uses.map(([heading]) => heading));
});

test.each(uses)('%s works', (heading, use, printed) => {
  const script = `import * as recipe from './${fileOf(heading)}.mjs';\n${use}`;
  expect(run('node', ['--input-type=module', '--eval', script], { cwd: folder }).trimEnd()).toBe(printed);
});

test.each([
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['preserve', 'bundler'],
])(
  'the recipes type-check with module %s and resolution %s',
  { timeout: 60_000 },
  (module, moduleResolution) => {
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2023',
      lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
      types: [],
      jsx: 'react-jsx',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    };
    installation.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx'] }));
    const printed = run('node', [path.resolve('node_modules/typescript/bin/tsc')], { cwd: folder });
    expect(printed).toBe('');
  },
);
