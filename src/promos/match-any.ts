/** Whether a block's whole text is what a user's pattern describes. */
export type Match = (text: string) => boolean;

const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/**
 * A pattern is held against the text as the article has it, and also with every quote of both as a straight one:
 * who has seen ’ in the output or ' in the article can write either.
 *
 * @param patterns as a user gave them; `g` and `y` mean nothing here
 * @returns a test for whether one of them matches a whole text, compiled once
 */
export const matchAny = (patterns: readonly RegExp[]): Match => {
  const written = patterns.map(pattern => wholeText(pattern, pattern.source));
  const straightened = patterns.map(pattern => wholeText(pattern, straight(pattern.source)));
  if (patterns.length === 0) return () => false;
  return text => {
    const plain = straight(text);
    return written.some(pattern => pattern.test(text)) || straightened.some(pattern => pattern.test(plain));
  };
};

const wholeText = ({ flags }: RegExp, source: string): RegExp =>
  new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ''));
