import { rm, writeFile } from 'node:fs/promises';
import { generateDtsBundle } from 'dts-bundle-generator';
import { build } from 'esbuild';
import license from 'esbuild-plugin-license';

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

/** Bundled packages ask that their licences go with them. */
const notices = file =>
  license({
    banner: '',
    thirdParty: {
      output: {
        file,
        template: packages =>
          packages
            .map(({ packageJson: { name, version, license }, licenseText }) =>
              [`${name} ${version} (${license})`, licenseText.trim()].join('\n\n'),
            )
            .sort()
            .join(`\n\n${'-'.repeat(80)}\n\n`),
      },
    },
  });

const common = {
  outdir: 'dist',
  bundle: true,
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
};

const buildCommand = () =>
  build({
    ...common,
    entryPoints: { cli: 'src/cli/entry.ts' },
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    format: 'cjs',
    external: ['tinypool'],
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    plugins: [withoutEngines, notices('THIRD-PARTY-NOTICES.txt')],
  });

const buildLibrary = (format, extension) =>
  build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
    outExtension: { '.js': extension },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format,
    // gray-matter keeps the original as bytes, which nobody reads; browsers have no Buffer.
    define: { 'Buffer.from': 'String' },
    plugins: [withoutEngines],
  });

const buildTypes = async () => {
  const entry = { filePath: 'src/index.ts', output: { noBanner: true, exportReferencedTypes: false } };
  const [types] = generateDtsBundle([entry], { preferredConfigPath: 'tsconfig.json' });
  await Promise.all(['dist/index.d.mts', 'dist/index.d.cts'].map(file => writeFile(file, types)));
};

await rm('dist', { recursive: true, force: true });
await Promise.all([buildCommand(), buildLibrary('esm', '.mjs'), buildLibrary('cjs', '.cjs')]);
await buildTypes();
