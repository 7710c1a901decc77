import { convert } from 'html-to-text';
import { options } from './html-to-text-options.ts';
import type { ToText } from './to-text.ts';

/** As its README begins: a call an article, which reads the options anew. */
export const toText: ToText = html => convert(html, options);
