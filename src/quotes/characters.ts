/** The kinds of characters beside a quotation mark, which tell to which side the mark belongs. */
export const Kind = {
  /** White space, or the start or end of the block. */
  Space: 0,
  Letter: 1,
  Digit: 2,
  /** Opening brackets and other characters that precede a word. */
  Opening: 3,
  /** Full stops, closing brackets and other characters that follow a word. */
  Closing: 4,
  Dash: 5,
  Ellipsis: 6,
  Symbol: 7,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

const asciiKind = (char: string): Kind => {
  if (char <= ' ' || char === '\x7f') return Kind.Space;
  if (char >= '0' && char <= '9') return Kind.Digit;
  if (char.toUpperCase() !== char.toLowerCase()) return Kind.Letter;
  if ('([{<'.includes(char)) return Kind.Opening;
  if ('.,;:!?)]}>%'.includes(char)) return Kind.Closing;
  return char === '-' ? Kind.Dash : Kind.Symbol;
};

const ascii: readonly Kind[] = Array.from({ length: 128 }, (_, code) => asciiKind(String.fromCharCode(code)));

/** @returns the kind of the character at `index`; outside of the text, that of a space */
export const kindAt = (text: string, index: number): Kind => {
  if (index < 0 || index >= text.length) return Kind.Space;
  const code = text.charCodeAt(index);
  if (code === 0x2e) return isEllipsis(text, index) ? Kind.Ellipsis : Kind.Closing;
  if (code < 128) return ascii[code] ?? Kind.Symbol;
  if (code === 0x2026) return Kind.Ellipsis;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2e3a || code === 0x2e3b) return Kind.Dash;
  return otherKind(characterAt(text, index));
};

/** Whether a full stop is next to another, perhaps with a space between them. */
const isEllipsis = (text: string, index: number): boolean => {
  return (
    text[index + 1] === '.' ||
    text[index - 1] === '.' ||
    (text[index + 1] === ' ' && text[index + 2] === '.') ||
    (text[index - 1] === ' ' && text[index - 2] === '.')
  );
};

/** @returns the character at `index`, also if `index` is that of half a surrogate pair */
const characterAt = (text: string, index: number): string => {
  const code = text.charCodeAt(index);
  const start = code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
  const whole = text.codePointAt(Math.max(start, 0)) ?? code;
  return String.fromCodePoint(whole > 0xffff ? whole : code);
};

/**
 * The patterns are inline, so that they are compiled only when needed: one with a Unicode property takes 0.1
 * ms.
 */
const otherKind = (char: string): Kind => {
  if (isWithoutApostrophes(char)) return Kind.Symbol;
  if (/[\p{L}\p{M}\u200c\u200d]/u.test(char)) return Kind.Letter;
  if (/[\s\p{Z}\u200b\u2060]/u.test(char)) return Kind.Space;
  if (/[\p{N}°′″]/u.test(char)) return Kind.Digit;
  if (/[\p{Ps}«‹¿¡„‚‟‛]/u.test(char)) return Kind.Opening;
  return /[\p{Pe}»›、。!?‼⁇‰™®©]/u.test(char) ? Kind.Closing : Kind.Symbol;
};

/**
 * Whether a letter is of a script without apostrophes. Most have no spaces either, so a mark between two
 * letters opens or closes a quotation.
 */
const isWithoutApostrophes = (char: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    char,
  );

/** Whether a character is part of a word. */
export const isWordKind = (kind: Kind): boolean => {
  return kind === Kind.Letter || kind === Kind.Digit;
};
