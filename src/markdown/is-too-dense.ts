/** A renderer remembers each mark of a paragraph until it is read: half a million take some 70 MB. */
const most = 500_000;

const isMark = new Uint8Array(128);
for (const mark of '!#&*+-.:<>@[\\]_`|~') isMark[mark.charCodeAt(0)] = 1;

const newline = 0x0a;

/**
 * Whether a paragraph holds more marks than Markdown could be rendered with in bounded memory. No paragraph that was
 * written has a thousandth of that.
 */
export const isTooDense = (markdown: string): boolean => {
  let marks = 0;
  let blank = true;
  for (let i = 0; i < markdown.length; i++) {
    const code = markdown.charCodeAt(i);
    if (code === newline) {
      if (blank) marks = 0;
      blank = true;
    } else if (code > 32) {
      blank = false;
      if (isMark[code] === 1 && ++marks > most) return true;
    }
  }
  return false;
};
