import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'rolldown';
import { licensePlugin } from 'rolldown-license-plugin';
import { dts } from 'rolldown-plugin-dts';

/** A file that an import's query asks for as a URL in the code, as Vite has it: the WebAssembly of Markdown. */
const inlined = {
  name: 'inlined',
  resolveId(id, importer = '') {
    const [file, query] = id.split('?');
    return query === 'url&inline' ? path.resolve(path.dirname(importer), file) : null;
  },
};

const shared = {
  moduleTypes: { '.wasm': 'dataurl' },
  transform: { target: 'node20.19' },
  // gray-matter can run front matter that says it is JavaScript. Its engines are left out: YAML goes through ours.
  // md4w's way in for Cloudflare's Workers is the one that reads no files.
  resolve: {
    alias: {
      './engines': false,
      './lib/engines': false,
      md4w: path.resolve('node_modules/md4w/js/workerd.js'),
    },
  },
  checks: { pluginTimings: false },
};

const code = {
  dir: 'dist',
  minify: true,
  // V8 compiles a file with characters beyond ASCII more slowly.
  charset: 'ascii',
  sourcemap: true,
  sourcemapExcludeSources: true,
};

const copied = {
  'record.schema.json': 'src/cli/outputs/record.schema.json',
  'report.schema.json': 'src/report/report.schema.json',
  'command/report.css': 'src/report/page/page.css',
};

const command = {
  ...shared,
  input: { cli: 'src/cli/entry.ts' },
  platform: 'node',
  external: ['tinypool'],
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    inlined,
    licensePlugin({
      done: (packages, { emitFile }) =>
        emitFile({
          type: 'asset',
          fileName: 'THIRD-PARTY-NOTICES.txt',
          source: packages.map(notice).join(rule),
        }),
    }),
    {
      name: 'copied-files',
      buildStart() {
        for (const [fileName, file] of Object.entries(copied))
          this.emitFile({ type: 'asset', fileName, source: readFileSync(file, 'utf8') });
      },
    },
  ],
  output: {
    ...code,
    cleanDir: true,
    format: 'cjs',
    entryFileNames: 'command/[name].cjs',
    chunkFileNames: 'command/[name].cjs',
    // One file for what every run needs: each more takes half a millisecond.
    codeSplitting: { groups: [{ name: 'core', tags: ['$initial'] }] },
  },
};

const rule = `\n${'-'.repeat(80)}\n\n`;
const notice = ({ name, version, license, licenseText }) =>
  `${name} ${version} (${license})\n\n${licenseText.trim()}\n`;

const library = {
  ...shared,
  input: { index: 'src/index.ts', select: 'src/select.ts', markdown: 'src/markdown.ts' },
  plugins: [inlined],
  // gray-matter's package says what it goes without in browsers: the file system.
  platform: 'browser',
  // It keeps the original as bytes, which nobody reads; browsers have no Buffer.
  transform: { ...shared.transform, define: { 'Buffer.from': 'String' } },
};

const named = ending => ({ entryFileNames: `[name].${ending}`, chunkFileNames: `shared/[name].${ending}` });
/** Whoever imports an error gets no converter. */
const codeSplitting = { groups: [{ name: 'errors', test: /[\\/]src[\\/](?:options|problems)\.ts$/ }] };

const types = {
  ...library,
  plugins: [inlined, dts({ emitDtsOnly: true, sourcemap: true })],
  output: ['mjs', 'cjs'].map(ending => ({ dir: 'dist', ...named(ending) })),
};

/** The script of the report's page, which stands in the page itself. */
const reportScript = {
  input: 'src/report/browser/main.ts',
  platform: 'browser',
  transform: { target: 'es2022' },
  output: {
    dir: 'dist',
    format: 'iife',
    minify: true,
    charset: 'ascii',
    entryFileNames: 'command/report.js',
  },
};

export default defineConfig([
  command,
  reportScript,
  {
    ...library,
    output: [
      { ...code, ...named('mjs'), codeSplitting },
      { ...code, ...named('cjs'), codeSplitting, format: 'cjs' },
    ],
  },
  types,
]);
