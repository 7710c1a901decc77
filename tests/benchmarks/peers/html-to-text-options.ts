import type { Options } from 'html-to-text';

/** A paragraph a line, as ours has it, and no link targets. */
export const options: Options = {
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'img', format: 'skip' },
  ],
};
