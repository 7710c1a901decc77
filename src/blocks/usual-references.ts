/** The named references that feeds write, and their characters. */
const characters: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
]);

const names = [...characters.keys()].join('|');
/** Decimal numbers of printable ASCII, and from U+00A0 to U+270F: below lies the windows-1252 table. */
const numbers = String.raw`3[2-9]|[4-9]\d|1[01]\d|12[0-6]|1[6-9]\d|[2-9]\d\d|[1-9]\d{3}`;
const unusual = new RegExp(`&(?!(?:${names}|#(?:${numbers}));)[A-Za-z#]`);
const usual = new RegExp(`&(?:(${names})|#(${numbers}));`, 'g');

/**
 * Decodes the references that most articles have none but. The tables of all 2,231 names take 7 ms to load and to
 * make ready, a third of what Node takes to start.
 *
 * @returns the text's characters; undefined where it may hold another reference
 */
export const decodeUsual = (text: string): string | undefined =>
  unusual.test(text)
    ? undefined
    : text.replace(
        usual,
        (_, name: string, number: string) => characters.get(name) ?? String.fromCharCode(Number(number)),
      );
