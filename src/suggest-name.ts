import { closestMatch } from 'leven';

/**
 * @param known the names that it could have been
 * @returns the known name that a mistyped one is close to; undefined where most of it is different
 */
export const closestName = (name: string, known: readonly string[]): string | undefined =>
  closestMatch(name, known, { maxDistance: Math.min(3, Math.round(0.4 * name.length)) });

/** @returns the rest of a sentence about a name that is not among those known: the closest of them, or all */
export const suggestName = (name: string, known: readonly string[]): string => {
  const closest = closestName(name, known);
  return closest === undefined ? `use one of ${known.join(', ')}` : `did you mean ${closest}?`;
};
