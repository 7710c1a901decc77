/** More words than texts commonly begin with, and little enough to keep. */
const most = 4000;
/** Longer words are rare, and each would keep its whole article in memory. */
const longest = 12;

/** @returns a function of words that remembers what it found for those that were asked last */
export const remember = <Found>(find: (word: string) => Found): ((word: string) => Found) => {
  const known = new Map<string, Found>();
  return word => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = find(word);
    if (word.length > longest) return made;
    if (known.size === most) known.clear();
    known.set(word, made);
    return made;
  };
};
