/** @returns the number of line feeds before an offset */
export const countLineFeeds = (text: string, place: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) count++;
  return count;
};
