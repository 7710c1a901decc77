/** The named references that feeds write, and their characters. */
const characters: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
]);

/** Letters and digits of the longest of them. */
const longest = 6;

/**
 * Decodes the references that most articles have none but. The tables of all 2,231 names take 7 ms to load and to
 * make ready, a third of what Node takes to start.
 *
 * @returns the text's characters; undefined where it may hold another reference
 */
export const decodeUsual = (text: string): string | undefined => {
  // Not one string that grows: each step of its growth would be held until the end.
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    if (!beginsReference(text.charCodeAt(at + 1))) continue;
    const length = text.slice(at + 1, at + longest + 2).indexOf(';');
    const character = length < 0 ? undefined : characterOf(text.slice(at + 1, at + 1 + length));
    if (character === undefined) return undefined;
    parts.push(text.slice(from, at), character);
    from = at + length + 2;
  }
  parts.push(text.slice(from));
  return parts.join('');
};

const beginsReference = (code: number): boolean =>
  code === 0x23 || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

const characterOf = (reference: string): string | undefined => {
  if (!reference.startsWith('#')) return characters.get(reference);
  const code = Number(reference.slice(1));
  return isUsual(code) && reference === `#${code}` ? String.fromCharCode(code) : undefined;
};

/** Printable ASCII, and from U+00A0 to U+270F: below lies the windows-1252 table. */
const isUsual = (code: number): boolean => (code >= 32 && code <= 126) || (code >= 160 && code <= 9_999);
