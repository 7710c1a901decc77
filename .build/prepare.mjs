import { execSync } from 'node:child_process';
import { createRequire } from 'node:module';

// npm prepares a global installation from git (`npm install --global git+https:…`, and so pre-commit's) as if it were
// global itself: what builds the package is not installed then.
try {
  createRequire(import.meta.url).resolve('rolldown');
} catch {
  const { npm_config_global: _, ...env } = process.env;
  execSync('npm ci --ignore-scripts --no-audit --no-fund', { stdio: 'inherit', env });
}
await import('./index.mjs');
