/**
 * The length of a piece in UTF-16 units. `replace` stores every match until it is done, so this bounds its
 * memory.
 */
const size = 1 << 18;

/**
 * Edits a long text piece by piece, so that memory doesn't grow with the number of changes.
 *
 * @param mark pieces are cut only before this character, which no change may span; '' to cut anywhere
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
