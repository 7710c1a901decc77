import Turndown from 'turndown';
import type { ToText } from './to-text.ts';

const service = new Turndown();

/** It converts to Markdown, so link targets and emphasis are kept. */
export const toText: ToText = html => service.turndown(html);
