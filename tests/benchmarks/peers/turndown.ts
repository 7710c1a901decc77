import Turndown from 'turndown';
import type { ToText } from './to-text.ts';

const service = new Turndown();

/** It makes Markdown: link targets and emphasis stay. */
export const toText: ToText = html => service.turndown(html);
