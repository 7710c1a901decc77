import { writeFile } from 'node:fs/promises';
import { generateDtsBundle } from 'dts-bundle-generator';
import { build } from 'esbuild';

/** gray-matter brings an engine that runs front matter, and a reader of files: neither gets into a bundle. */
const withoutEngines = {
  name: 'without-engines',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fs$|\/engines$/ }, ({ importer, path }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? { path, namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Bundles the library, for `import` and for `require`. */
export const buildLibrary = () => Promise.all([bundle('esm', '.mjs'), bundle('cjs', '.cjs')]);

const bundle = (format, extension) =>
  build({
    outdir: 'dist',
    bundle: true,
    target: 'node20.19',
    minify: true,
    logLevel: 'warning',
    entryPoints: { index: 'src/index.ts' },
    outExtension: { '.js': extension },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format,
    // gray-matter keeps the original as bytes, which nobody reads; browsers have no Buffer.
    define: { 'Buffer.from': 'String' },
    plugins: [withoutEngines],
  });

/** Writes the library's types, for `import` and for `require`. */
export const buildTypes = async () => {
  const entry = { filePath: 'src/index.ts', output: { noBanner: true, exportReferencedTypes: false } };
  const [types] = generateDtsBundle([entry], { preferredConfigPath: 'tsconfig.json' });
  await Promise.all(['dist/index.d.mts', 'dist/index.d.cts'].map(file => writeFile(file, types)));
};
