/** The maximum size of the cache, which exceeds the number of words that texts commonly start with. */
const maxSize = 4000;
/** Longer words aren't cached: they are rare, and each would keep its whole article in memory. */
const maxLength = 12;

/** @returns a function that caches its results by word */
export const memoize = <Found>(find: (word: string) => Found): ((word: string) => Found) => {
  const known = new Map<string, Found>();
  return word => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = find(word);
    if (word.length > maxLength) return made;
    if (known.size === maxSize) known.clear();
    known.set(word, made);
    return made;
  };
};
