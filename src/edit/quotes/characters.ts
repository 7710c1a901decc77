/** What a character beside a quotation mark says about the side the mark belongs to. */
export const Kind = {
  /** White space, or the edge of the block. */
  Space: 0,
  Letter: 1,
  Digit: 2,
  /** Opening brackets and whatever else stands before a word. */
  Opening: 3,
  /** Stops, closing brackets and whatever else stands after a word. */
  Closing: 4,
  Dash: 5,
  Ellipsis: 6,
  Symbol: 7,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

const ASCII: readonly Kind[] = Array.from({ length: 128 }, (_, code) => asciiKind(String.fromCharCode(code)));

function asciiKind(char: string): Kind {
  if (/[\s\0-\x1f\x7f]/.test(char)) return Kind.Space;
  if (/[A-Za-z]/.test(char)) return Kind.Letter;
  if (/[0-9]/.test(char)) return Kind.Digit;
  if (/[([{<]/.test(char)) return Kind.Opening;
  if (/[.,;:!?)\]}>%]/.test(char)) return Kind.Closing;
  return char === '-' ? Kind.Dash : Kind.Symbol;
}

const SPACE = /[\s\p{Z}\u200b\u2060]/u;
const LETTER = /[\p{L}\p{M}\u200c\u200d]/u;
const DIGIT = /[\p{N}°′″]/u;
const OPENING = /[\p{Ps}«‹¿¡„‚‟‛]/u;
const CLOSING = /[\p{Pe}»›、。!?‼⁇‰™®©]/u;

/** The kind of the character at `index`; outside the text it is that of a space. */
export function kindAt(text: string, index: number): Kind {
  if (index < 0 || index >= text.length) return Kind.Space;
  const code = text.charCodeAt(index);
  if (code === 0x2e) return isEllipsis(text, index) ? Kind.Ellipsis : Kind.Closing;
  if (code < 128) return ASCII[code] ?? Kind.Symbol;
  if (code === 0x2026) return Kind.Ellipsis;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2e3a || code === 0x2e3b) return Kind.Dash;
  return otherKind(characterAt(text, index));
}

/** Two full stops in a row, or two with a space between them. */
function isEllipsis(text: string, index: number): boolean {
  return (
    text[index + 1] === '.' ||
    text[index - 1] === '.' ||
    (text[index + 1] === ' ' && text[index + 2] === '.') ||
    (text[index - 1] === ' ' && text[index - 2] === '.')
  );
}

/** The whole character `index` is a half of, where it is half of a surrogate pair. */
function characterAt(text: string, index: number): string {
  const code = text.charCodeAt(index);
  const start = code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
  const whole = text.codePointAt(Math.max(start, 0)) ?? code;
  return String.fromCodePoint(whole > 0xffff ? whole : code);
}

function otherKind(char: string): Kind {
  if (LETTER.test(char)) return Kind.Letter;
  if (SPACE.test(char)) return Kind.Space;
  if (DIGIT.test(char)) return Kind.Digit;
  if (OPENING.test(char)) return Kind.Opening;
  return CLOSING.test(char) ? Kind.Closing : Kind.Symbol;
}

/** Whether letters or digits stand here: what words are made of. */
export function isWordKind(kind: Kind): boolean {
  return kind === Kind.Letter || kind === Kind.Digit;
}
