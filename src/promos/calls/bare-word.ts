/** @returns the word between two places in a text, without the punctuation round it */
export const bareWord = (text: string, from: number, to: number): string => {
  let start = from;
  let end = to;
  while (start < end && isMark(text.charCodeAt(start))) start++;
  while (end > start && isMark(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
};

/** Whether a character is punctuation or a space of ASCII, Latin-1 or the block General Punctuation. */
const isMark = (code: number): boolean =>
  code < 0x30 ||
  (code >= 0x3a && code <= 0x3f) ||
  (code >= 0x5b && code <= 0x60) ||
  (code >= 0x7b && code <= 0xbf) ||
  (code >= 0x2000 && code <= 0x206f);
