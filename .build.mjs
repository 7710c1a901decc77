import { copyFile, rm, writeFile } from 'node:fs/promises';
import { generateDtsBundle } from 'dts-bundle-generator';
import { build } from 'esbuild';
import license from 'esbuild-plugin-license';
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
    importedBy: 'htmlparser2',
    code: `export class EntityDecoder {}
      export const DecodingMode = {}, htmlDecodeTree = [], xmlDecodeTree = [];`,
  },
  {
    // commander needs it for subcommands that are programs; it loads sockets and streams, which takes 2 ms.
    module: 'node:child_process',
    importedBy: 'commander',
    code: 'module.exports = { get spawn() { return require("child_process").spawn; } };',
  },
];

const lighterModules = {
  name: 'lighter-modules',
  resolveId(id, importer = '') {
    if (id === './he.cjs') return { id, external: true };
    const found = lighter.find(
      ({ module, importedBy = '' }) => id === module && importer.includes(importedBy),
    );
    return found === undefined || importer.startsWith('\0') ? null : `\0lighter:${id}`;
  },
  load(id) {
    return lighter.find(({ module }) => id === `\0lighter:${module}`)?.code ?? null;
  },
};

/** The modules that every run needs. */
const needed = new Set();
const findNeeded = {
  name: 'find-needed',
  buildEnd() {
    const visit = id => {
      if (needed.has(id)) return;
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

/** gray-matter brings an engine that runs front matter, and a reader of files: neither gets into a bundle. */
const withoutEngines = {
  name: 'without-engines',
  resolveId(id, importer = '') {
    return /[\\/]gray-matter[\\/]/.test(importer) && /^fs$|\/engines$/.test(id) ? '\0nothing' : null;
  },
  load: id => (id === '\0nothing' ? 'module.exports = {};' : null),
};

const buildCommand = async () => {
  const command = await rolldown({
    input: { cli: 'src/cli/entry.ts' },
    platform: 'node',
    external: ['tinypool'],
    plugins: [withoutEngines, lighterModules, findNeeded, asciiOnly],
    preserveEntrySignatures: 'allow-extension',
  });
  await command.write({
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    minify: true,
    // One file for what every run needs: each file costs half a millisecond at the start.
    codeSplitting: { groups: [{ name: 'core', test: id => needed.has(id) }] },
  });
  await copyFile('node_modules/he/he.js', 'dist/he.cjs');
};

const buildLibrary = async () => {
  const library = await rolldown({
    input: 'src/index.ts',
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    // gray-matter keeps the original as bytes, which nobody reads; browsers have no Buffer.
    transform: { define: { 'Buffer.from': 'String' } },
    plugins: [withoutEngines],
  });
  await library.write({ file: 'dist/index.mjs', format: 'esm', minify: true });
  await library.write({ file: 'dist/index.cjs', format: 'cjs', minify: true });
};

const buildTypes = async () => {
  const entry = { filePath: 'src/index.ts', output: { noBanner: true, exportReferencedTypes: false } };
  const [types] = generateDtsBundle([entry], { preferredConfigPath: 'tsconfig.json' });
  await Promise.all(['dist/index.d.mts', 'dist/index.d.cts'].map(file => writeFile(file, types)));
};

/** Bundled packages ask that their licences go with them. esbuild finds which they are; its bundle is thrown away. */
const writeNotices = () => {
  const template = packages =>
    packages
      .map(({ packageJson: { name, version, license }, licenseText }) =>
        [`${name} ${version} (${license})`, licenseText.trim()].join('\n\n'),
      )
      .join(`\n\n${'-'.repeat(80)}\n\n`);
  return build({
    entryPoints: ['src/cli/entry.ts', 'src/index.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    external: ['tinypool'],
    outdir: 'dist',
    logLevel: 'error',
    plugins: [license({ thirdParty: { output: { file: 'THIRD-PARTY-NOTICES.txt', template } } })],
  });
};

await rm('dist', { recursive: true, force: true });
await Promise.all([buildCommand(), buildLibrary()]);
await buildTypes();
await writeNotices();
