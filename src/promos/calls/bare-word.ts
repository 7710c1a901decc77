/** @returns a word without the punctuation around it */
export const bareWord = (written: string): string => {
  let start = 0;
  let end = written.length;
  while (start < end && isMark(written.charCodeAt(start))) start++;
  while (end > start && isMark(written.charCodeAt(end - 1))) end--;
  return end - start === written.length ? written : written.slice(start, end);
};

/** Whether a character is punctuation or a space in ASCII, Latin-1 or General Punctuation. */
export const isMark = (code: number): boolean =>
  code < 0x30 ||
  (code >= 0x3a && code <= 0x3f) ||
  (code >= 0x5b && code <= 0x60) ||
  (code >= 0x7b && code <= 0xbf) ||
  (code >= 0x2000 && code <= 0x206f);
