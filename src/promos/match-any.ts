/** Whether a user's pattern matches the whole text of a block. */
export type Match = (text: string) => boolean;

const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/**
 * Compiles patterns to a test of whether one of them matches a whole text. They are matched against the text
 * as it was written, and again with all quotes of both straightened, so that users can write either the ’ of
 * the output or the ' of the article.
 *
 * @param patterns a user's patterns, whose flags `g` and `y` are ignored
 * @throws {SyntaxError} if a pattern is too large
 */
export const matchAny = (patterns: readonly RegExp[]): Match => {
  const written = patterns.map(pattern => wholeText(pattern, pattern.source));
  const straightened = patterns.flatMap(straightenPattern);
  if (patterns.length === 0) return () => false;
  return text => {
    const plain = straight(text);
    return written.some(pattern => pattern.test(text)) || straightened.some(pattern => pattern.test(plain));
  };
};

const wholeText = ({ flags }: RegExp, source: string): RegExp => {
  const pattern = new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ''));
  // A pattern is compiled on first use, which fails if it is too large.
  pattern.test('');
  return pattern;
};

/** @returns nothing if straight quotes make the pattern invalid, as in `[–-’]`, whose range they reverse */
const straightenPattern = (pattern: RegExp): readonly RegExp[] => {
  try {
    return [wholeText(pattern, straight(pattern.source))];
  } catch {
    return [];
  }
};
