/** How text is written. */
export interface TextOptions {
  /** Whether to end the text with a line end, unless it is empty. */
  readonly finalNewline: boolean;
  readonly eol: 'lf' | 'crlf';
}

/**
 * @param text lines separated by LF
 * @returns the text as it is written to a file or to stdout
 */
export const renderText = (text: string, { finalNewline, eol }: TextOptions): string => {
  const ended = finalNewline && text !== '' ? `${text}\n` : text;
  return eol === 'crlf' ? ended.replaceAll('\n', '\r\n') : ended;
};
