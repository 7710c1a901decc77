const token = /<!--|-->|<\/?script(?=[\s/>])/gi;

/**
 * Finds the end of a `script` that contains `<!--`: after it, a `<script>` is ended by the next `</script>`
 * (HTML standard, sections 13.2.5.20 to 13.2.5.31).
 *
 * @param html an article's body
 * @param from the start of the script's content
 * @returns the start of its end tag; -1 if it has none
 */
export const findScriptEnd = (html: string, from: number): number => {
  let comment = false;
  let nested = false;
  token.lastIndex = from;
  for (let found = token.exec(html); found !== null; found = token.exec(html)) {
    const [mark] = found;
    if (mark === '<!--') {
      // `<!-->` is a complete comment.
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
