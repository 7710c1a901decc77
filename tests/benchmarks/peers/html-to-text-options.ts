import type { Options } from 'html-to-text';

/** One paragraph per line, as in cleancopy, and no link targets. */
export const options: Options = {
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'img', format: 'skip' },
  ],
};
