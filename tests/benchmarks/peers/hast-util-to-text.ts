import { fromHtml } from 'hast-util-from-html';
import { toText as hastToText } from 'hast-util-to-text';
import type { ToText } from './to-text.ts';

export const toText: ToText = html => hastToText(fromHtml(html, { fragment: true }));
