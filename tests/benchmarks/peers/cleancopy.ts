import { cleanCopy } from '../../../src/index.ts';
import type { ToText } from './to-text.ts';

export const toText: ToText = html => cleanCopy(html).text;
