/**
 * @param flag the name of the flag
 * @param text a line that was removed
 * @returns the flag with a pattern that matches only this line, quoted for a shell
 */
export const flagFor = (flag: 'keep' | 'drop', text: string): string =>
  `--${flag} '${patternOf(text).replaceAll("'", "'\\''")}'`;

const patternOf = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
