import { convert } from 'html-to-text';
import { options } from './html-to-text-options.ts';
import type { ToText } from './to-text.ts';

/** Used as in the start of its README, with options that are read anew for each article. */
export const toText: ToText = html => convert(html, options);
