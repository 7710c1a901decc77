/** How a text is written. */
export interface TextOptions {
  /** End with a line end. */
  readonly finalNewline: boolean;
  readonly eol: 'lf' | 'crlf';
}

/**
 * @param text lines that LF parts
 * @returns the text as it is written to a file or a stream
 */
export const renderText = (text: string, { finalNewline, eol }: TextOptions): string => {
  const ended = finalNewline && text !== '' ? `${text}\n` : text;
  return eol === 'crlf' ? ended.replaceAll('\n', '\r\n') : ended;
};
