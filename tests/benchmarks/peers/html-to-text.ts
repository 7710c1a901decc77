import { compile } from 'html-to-text';
import { options } from './html-to-text-options.ts';
import type { ToText } from './to-text.ts';

/** At its best: its options are read once. */
export const toText: ToText = compile(options);
