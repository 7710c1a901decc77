/** A renderer remembers each mark of a paragraph until it is read: half a million take some 70 MB. */
const mostMarks = 500_000;
/** Two million lines in ten megabytes take 400 MB when each is a paragraph. */
const mostLines = 2_000_000;

const isMark = new Uint8Array(128);
for (const mark of '!"#&*+-.:<>@[\\]_`|~') isMark[mark.charCodeAt(0)] = 1;

const newline = 0x0a;

/**
 * Whether a paragraph has more marks, or a text more lines, than Markdown could be rendered with in bounded memory. No
 * article that was written has a hundredth of that.
 */
export const isTooDense = (markdown: string): boolean => {
  let marks = 0;
  let lines = 0;
  let blank = true;
  for (let i = 0; i < markdown.length; i++) {
    const code = markdown.charCodeAt(i);
    if (code === newline) {
      if (++lines > mostLines) return true;
      if (blank) marks = 0;
      blank = true;
    } else if (code > 32) {
      blank = false;
      if (isMark[code] === 1 && ++marks > mostMarks) return true;
    }
  }
  return false;
};
