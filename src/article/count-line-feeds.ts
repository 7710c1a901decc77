/** @returns how many line feeds stand in front of a place */
export const countLineFeeds = (text: string, place: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) count++;
  return count;
};
