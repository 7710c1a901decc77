import { parse } from 'node-html-parser';
import type { ToText } from './to-text.ts';

export const toText: ToText = html => parse(html).structuredText;
