const token = /<!--|-->|<\/?script(?=[\s/>])/gi;

/**
 * Finds where a `script` ends that opens a comment: inside of it a `<script>` takes the next `</script>` (HTML
 * standard, sections 13.2.5.20 to 13.2.5.31).
 *
 * @param html an article
 * @param from where the script's content starts
 * @returns where its end tag starts, -1 where it has none
 */
export const findScriptEnd = (html: string, from: number): number => {
  let comment = false;
  let nested = false;
  token.lastIndex = from;
  for (let found = token.exec(html); found !== null; found = token.exec(html)) {
    const [mark] = found;
    if (mark === '<!--') {
      // `<!-->` is whole.
      comment = true;
      token.lastIndex -= 2;
    } else if (mark === '-->') {
      comment = false;
      nested = false;
    } else if (mark[1] === '/') {
      if (!nested) return found.index;
      nested = false;
    } else if (comment) {
      nested = true;
    }
  }
  return -1;
};
