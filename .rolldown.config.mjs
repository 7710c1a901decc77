import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'rolldown';
import { licensePlugin } from 'rolldown-license-plugin';
import { dts } from 'rolldown-plugin-dts';

/**
 * Resolves imports of a file as an inline URL (`?url&inline`, as in Vite), used for the WebAssembly of the
 * Markdown renderer.
 */
const inlined = {
  name: 'inlined',
  resolveId: (id, importer = '') =>
    id.endsWith('?url&inline') ? path.resolve(path.dirname(importer), id.split('?', 1)[0]) : null,
};

const shared = {
  plugins: [inlined],
  moduleTypes: { '.wasm': 'dataurl' },
  transform: { target: 'node20.19' },
  resolve: {
    alias: {
      // gray-matter's engines can run JavaScript front matter. They are left out, since YAML has an engine of
      // ours.
      './engines': false,
      './lib/engines': false,
      // The YAML writer is not needed.
      'js-yaml': path.resolve('node_modules/js-yaml/index.js'),
      './lib/dumper': false,
      'entities/decode': path.resolve('src/html/references/entity-decoder.ts'),
      // Of md4w's entries, the one for Cloudflare Workers reads no files.
      md4w: path.resolve('node_modules/md4w/js/workerd.js'),
    },
  },
  checks: { pluginTimings: false },
};

const small = { dir: 'dist', minify: true };
const code = { ...small, sourcemap: true, sourcemapExcludeSources: true };
// V8 compiles pure ASCII files faster, although they are a tenth larger.
const fast = { charset: 'ascii' };
const named = (ending, folder = '', chunks = folder) => ({
  entryFileNames: `${folder}[name].${ending}`,
  chunkFileNames: `${chunks}[name].${ending}`,
});

/** Many licences of the bundled packages require that their text is distributed too. */
const notices = licensePlugin({
  done: (packages, { emitFile }) => {
    const texts = packages.map(
      one => `${one.name} ${one.version} (${one.license})\n\n${one.licenseText.trim()}\n`,
    );
    emitFile({
      type: 'asset',
      fileName: 'THIRD-PARTY-NOTICES.txt',
      source: texts.join(`\n${'-'.repeat(80)}\n\n`),
    });
  },
});
const copied = {
  'config.schema.json': 'src/cli/config/config.schema.json',
  'record.schema.json': 'src/cli/outputs/record.schema.json',
  'report.schema.json': 'src/report/report.schema.json',
  'command/report.css': 'src/report/page/page.css',
};
const copies = {
  name: 'copies',
  buildStart() {
    for (const [fileName, file] of Object.entries(copied))
      this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
  },
};

/**
 * Leaves out `child_process`, which takes Node 5 ms to load. Commander imports it to start subcommands as
 * programs, which is not used here.
 */
const noSubprograms = {
  name: 'no-subprograms',
  resolveId: (id, importer = '') =>
    id === 'node:child_process' && importer.includes('commander') ? '\0none' : null,
  load: id => (id === '\0none' ? 'export {};' : null),
};

/** What htmlparser2 exports beside its tokenizer: only selectors need it. */
const parser = /[\\/]node_modules[\\/](?:domhandler|domelementtype|htmlparser2[\\/]dist[\\/]Parser)/;
// One file for what every run needs, since each extra file takes half a millisecond; the rest is loaded on
// demand.
const command = {
  ...shared,
  input: { cli: 'src/cli/entry.ts' },
  platform: 'node',
  external: ['tinypool'],
  preserveEntrySignatures: 'allow-extension',
  plugins: [inlined, noSubprograms, notices, copies],
  output: {
    ...code,
    ...fast,
    ...named('cjs', 'command/'),
    format: 'cjs',
    cleanDir: true,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'core', tags: ['$initial'], test: id => !parser.test(id) },
        { name: 'parser', test: parser },
      ],
    },
  },
};

const reportScript = {
  input: { report: 'src/report/browser/main.ts' },
  transform: { target: 'es2022' },
  output: { ...small, ...fast, ...named('js', 'command/'), format: 'iife' },
};

// Importing only an error class must not pull in the converter.
const codeSplitting = { groups: [{ name: 'errors', test: /[\\/]src[\\/](?:options|problems)\.ts$/ }] };
const library = {
  ...shared,
  input: {
    index: 'src/index.ts',
    select: 'src/select.ts',
    markdown: 'src/markdown.ts',
    streams: 'src/streams.ts',
  },
  platform: 'browser',
  // gray-matter also keeps its input as bytes, which nothing reads, and browsers have no Buffer.
  transform: { ...shared.transform, define: { 'Buffer.from': 'String' } },
  output: [
    { ...code, ...named('mjs', '', 'shared/'), codeSplitting },
    { ...code, ...named('cjs', '', 'shared/'), codeSplitting, format: 'cjs' },
  ],
};
const types = {
  ...library,
  plugins: [inlined, dts({ emitDtsOnly: true, sourcemap: true })],
  output: ['mjs', 'cjs'].map(ending => ({ dir: 'dist', ...named(ending, '', 'shared/') })),
};

export default defineConfig([command, reportScript, library, types]);
