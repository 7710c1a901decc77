import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bench, Section } from './section.ts';

/** Runs a section in a temporary folder. */
export const runSection = ({ run }: Section, bench: Omit<Bench, 'folder'>): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cleancopy-bench-'));
  try {
    run({ ...bench, folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
