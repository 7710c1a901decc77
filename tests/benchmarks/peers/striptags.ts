import striptags from 'striptags';
import type { ToText } from './to-text.ts';

export const toText: ToText = html => striptags(html, [], '\n');
