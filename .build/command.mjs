import { execFileSync } from 'node:child_process';
import { copyFile, rename } from 'node:fs/promises';
import { rolldown } from 'rolldown';

/**
 * Modules in whose place a lighter one stands. Each costs milliseconds at every start, for what few runs or none need.
 */
const lighter = [
  {
    // References stand in some articles only; he's tables take 3 ms.
    module: 'he',
    code: `let he;
      const load = () => (he ??= require('./he.cjs'));
      export default { decode: text => load().decode(text) };`,
  },
  {
    // The tokenizer is told to leave references alone; unpacking its tables of them takes 2 ms.
    module: 'entities/decode',
    importedBy: /htmlparser2[\\/]dist[\\/]Tokenizer/,
    code: `export class EntityDecoder {}
      export const DecodingMode = {}, htmlDecodeTree = [], xmlDecodeTree = [];`,
  },
  {
    // commander needs it for subcommands that are programs; it loads sockets and streams, which takes 2 ms.
    module: 'node:child_process',
    importedBy: /commander/,
    code: 'module.exports = { get spawn() { return require("child_process").spawn; } };',
  },
  {
    // The engines' other way in.
    module: './lib/engines',
    importedBy: /gray-matter/,
    code: 'module.exports = {};',
  },
  {
    // gray-matter has an engine that runs front matter, which is never asked for, and a reader of files.
    module: './engines',
    importedBy: /gray-matter/,
    code: 'module.exports = {};',
  },
];

const lighterModules = {
  name: 'lighter-modules',
  resolveId(id, importer = '') {
    if (id === './he.cjs') return { id, external: true };
    const found = lighter.find(({ module, importedBy = /^/ }) => id === module && importedBy.test(importer));
    return found === undefined || importer.startsWith('\0') ? null : `\0lighter:${id}`;
  },
  load(id) {
    return lighter.find(({ module }) => id === `\0lighter:${module}`)?.code ?? null;
  },
};

/** The modules that every run needs. */
const needed = new Set();
/** The tokenizer's package names its parser too, which only selectors need. */
const unneeded = /htmlparser2[\\/]dist[\\/]Parser/;
const findNeeded = {
  name: 'find-needed',
  buildEnd() {
    const visit = id => {
      if (needed.has(id) || unneeded.test(id)) return;
      needed.add(id);
      for (const imported of this.getModuleInfo(id)?.importedIds ?? []) visit(imported);
    };
    for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) visit(id);
  },
};

/** V8 reads characters beyond ASCII at a quarter of the speed. */
const asciiOnly = {
  name: 'ascii-only',
  generateBundle(_, chunks) {
    for (const chunk of Object.values(chunks)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(
        /[^\0-\x7f]/g,
        character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/** The core is a function rather than a module, so that V8 can be given what it compiled of it. */
const coreAsFunction = {
  name: 'core-as-function',
  generateBundle(_, chunks) {
    const all = Object.values(chunks);
    const helpers = all.find(({ name }) => name === 'rolldown-runtime');
    const core = all.find(({ isEntry }) => isEntry);
    // The bundler's few helpers stand in a file of their own, which takes half a millisecond to load: here is a copy.
    const code = core.code.replace(
      `require("./${helpers.fileName}")`,
      () => `(exports=>{${helpers.code};return exports})({})`,
    );
    core.code = `(function(exports,require,module,__filename,__dirname){${code}\n})`;
  },
};

/** Between them they need what most articles need. */
const articles = ['plain-news', 'promo-headings', 'quotes', 'references', 'breaks'].map(
  name => `fixtures/${name}/article.html`,
);

/** Bundles the command. */
export const buildCommand = async () => {
  const command = await rolldown({
    input: { cli: 'src/cli/entry.ts' },
    platform: 'node',
    external: ['tinypool'],
    plugins: [lighterModules, findNeeded, asciiOnly, coreAsFunction],
    preserveEntrySignatures: 'allow-extension',
  });
  await command.write({
    dir: 'dist/command',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    minify: true,
    // One file for what every run needs: each file costs half a millisecond at the start.
    codeSplitting: { groups: [{ name: 'core', test: id => needed.has(id) }] },
  });
  await copyFile('node_modules/he/he.js', 'dist/command/he.cjs');
  await rename('dist/command/cli.cjs', 'dist/command/core.js');
  await copyFile('.build/start.cjs', 'dist/command/cli.cjs');
  const { NODE_OPTIONS: _, ...env } = process.env;
  execFileSync(process.execPath, ['.build/compile.cjs', ...articles], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
};
