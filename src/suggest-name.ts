import { closestMatch } from 'leven';

/**
 * @param known the valid names
 * @returns the valid name closest to a mistyped one; undefined if none is similar
 */
export const closestName = (name: string, known: readonly string[]): string | undefined =>
  closestMatch(name, known, { maxDistance: Math.min(3, Math.round(0.4 * name.length)) });

/** @returns the end of an error message about an unknown name: the closest valid name, or all of them */
export const suggestName = (name: string, known: readonly string[]): string => {
  const closest = closestName(name, known);
  return closest === undefined ? `use one of ${known.join(', ')}` : `did you mean ${closest}?`;
};
