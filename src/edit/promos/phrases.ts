/**
 * A small language in which lists of phrases stay readable: words in capitals, one space between them;
 * `GET/DOWNLOAD` either word, `(FREE)` a word that may be missing, `…` up to eight words of any kind, at the end
 * any number; `#` digits, `@` alone a mail address or an account, `MORE:` a word with its colon. A phrase covers a
 * line from its first word to its last. Other punctuation round words doesn't matter, quotation marks do: what is
 * quoted is spoken of.
 */
const between = '(?:\\S+ ){0,8}?';
const behind = '(?:\\S+ )*';

/**
 * @param phrases in the language above
 * @returns a test for a line's words, joined by a space
 */
export const phraseTest = (phrases: readonly string[]): ((line: string) => boolean) => {
  let pattern: RegExp | undefined;
  return line => {
    // Most articles have no line that comes this far: the pattern is made when the first one does.
    pattern ??= new RegExp(`^(?:${phrases.map(compile).join('|')})$`, 'u');
    return pattern.test(`${line} `);
  };
};

const compile = (phrase: string): string => {
  const words = phrase.split(' ');
  return words.map((word, i) => compileWord(word, i === words.length - 1)).join('');
};

const compileWord = (word: string, last: boolean): string => {
  if (word === '…') return last ? behind : between;
  if (word.startsWith('(')) return `(?:${compileWord(word.slice(1, -1), last)})?`;
  return `(?:${word.split('/').map(escapeWord).join('|')}) `;
};

const escapeWord = (word: string): string => {
  if (word === '@') return '\\S*@\\S+';
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('#', '\\d+');
  return word.endsWith(':') ? escaped : `${escaped}:?`;
};
