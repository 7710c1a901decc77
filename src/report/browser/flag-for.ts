/**
 * @param flag the option that the line is given to
 * @param text a line that was removed
 * @returns the flag with a pattern that matches this line alone, quoted for a shell
 */
export const flagFor = (flag: 'keep' | 'drop', text: string): string =>
  `--${flag} '${patternOf(text).replaceAll("'", "'\\''")}'`;

const patternOf = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
