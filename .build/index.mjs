import { copyFile, rm } from 'node:fs/promises';
import { buildCommand } from './command.mjs';
import { buildLibrary, buildTypes } from './library.mjs';
import { writeNotices } from './notices.mjs';

await rm('dist', { recursive: true, force: true });
await Promise.all([buildCommand(), buildLibrary(), writeNotices()]);
await buildTypes();
await copyFile('src/cli/outputs/record.schema.json', 'dist/record.schema.json');
