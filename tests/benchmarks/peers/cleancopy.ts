import { convert } from '../../../src/convert.ts';
import type { ToText } from './to-text.ts';

export const toText: ToText = html => convert(html).text;
