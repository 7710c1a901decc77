/** What is replaced in one go: a replacement remembers each match until it is done. */
const size = 1 << 18;

/**
 * Edits a long text piece by piece, so that memory doesn't grow with the number of changes.
 *
 * @param text any text
 * @param mark the character in front of which it may be cut: no change reaches back across it; '' for anywhere
 */
export const editInPieces = (text: string, mark: string, edit: (piece: string) => string): string => {
  if (text.length <= size) return edit(text);
  const edited: string[] = [];
  for (let at = 0; at < text.length; ) {
    const cut = text.indexOf(mark, at + size);
    const end = cut < 0 ? text.length : cut;
    edited.push(edit(text.slice(at, end)));
    at = end;
  }
  return edited.join('');
};
