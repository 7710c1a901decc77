import { compile } from 'html-to-text';
import { options } from './html-to-text-options.ts';
import type { ToText } from './to-text.ts';

/** Used in the fastest way, with compiled options. */
export const toText: ToText = compile(options);
