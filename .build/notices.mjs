import { build } from 'esbuild';
import license from 'esbuild-plugin-license';

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

/** Writes the licences of the packages that the bundles hold. */
export const writeNotices = () =>
  build({
    entryPoints: { cli: 'src/cli/entry.ts' },
    outdir: 'dist',
    bundle: true,
    write: false,
    platform: 'node',
    external: ['tinypool'],
    logLevel: 'error',
    plugins: [notices('THIRD-PARTY-NOTICES.txt')],
  });
