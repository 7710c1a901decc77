/** Whether a block's whole text is what a user's pattern describes. */
export type Match = (text: string) => boolean;

const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/**
 * A pattern is held against the text as the article has it, and also with every quote of both as a straight one:
 * who has seen ’ in the output or ' in the article can write either.
 *
 * @param patterns as a user gave them; `g` and `y` mean nothing here
 * @returns a test for whether one of them matches a whole text, compiled once
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
  // The engine compiles a pattern, and may find it too large, only when it is first used.
  pattern.test('');
  return pattern;
};

/** @returns nothing if the pattern is invalid with straight quotes, such as `[–-’]`, whose range is then reversed */
const straightenPattern = (pattern: RegExp): readonly RegExp[] => {
  try {
    return [wholeText(pattern, straight(pattern.source))];
  } catch {
    return [];
  }
};
