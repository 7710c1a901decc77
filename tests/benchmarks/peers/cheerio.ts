import { load } from 'cheerio';
import type { ToText } from './to-text.ts';

export const toText: ToText = html => load(html).text();
