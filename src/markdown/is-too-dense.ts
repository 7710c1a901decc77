/** The renderer stores every marker of a paragraph until its end; half a million take some 70 MB. */
const maxMarks = 500_000;
/** If each line is a paragraph, two million lines (10 MB) take 400 MB. */
const maxLines = 2_000_000;

const isMark = new Uint8Array(128);
for (const mark of '!"#&*+-.:<>@[\\]_`|~') isMark[mark.charCodeAt(0)] = 1;

const newline = 0x0a;

/**
 * Whether Markdown has too many markers in one paragraph, or too many lines, to be rendered in bounded
 * memory. Articles written by people have less than a hundredth of that.
 */
export const isTooDense = (markdown: string): boolean => {
  let marks = 0;
  let lines = 0;
  let blank = true;
  for (let i = 0; i < markdown.length; i++) {
    const code = markdown.charCodeAt(i);
    if (code === newline) {
      if (++lines > maxLines) return true;
      if (blank) marks = 0;
      blank = true;
    } else if (code > 32) {
      blank = false;
      if (isMark[code] === 1 && ++marks > maxMarks) return true;
    }
  }
  return false;
};
