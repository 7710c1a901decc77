const controls = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A line that starts so, also after white space, is a command to GitHub Actions. */
const workflowCommand = /^(\s*):(?=:)/;

/**
 * @param text untrusted text, such as the name of a file
 * @returns the text with control characters escaped, so that it can't control the terminal or break lines, and
 * a `::` at its start, so that it can't control a workflow
 */
export const printable = (text: string): string =>
  text.replace(workflowCommand, '$1\\x3a').replace(controls, control => {
    if (control === '\n') return '\\n';
    if (control === '\r') return '\\r';
    if (control === '\t') return '\\t';
    const code = control.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });

/** @returns a message with control characters escaped, except for the line breaks of a stack trace */
export const printableMessage = (message: string): string =>
  message
    .split(/\n(?= {4}at )/)
    .map(printable)
    .join('\n');
