/** Markup that needs no escaping. */
export class Html {
  readonly source: string;

  /** @param source markup that is known to be safe */
  constructor(source: string) {
    this.source = source;
  }
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** @returns text escaped for an element or a quoted attribute */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, found => escapes[found] ?? '');

type Value = string | number | Html | readonly Html[];

/** A template tag for markup. Values are escaped unless they are markup themselves. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(strings.map((string, i) => `${string}${render(values[i] ?? '')}`).join(''));

const render = (value: Value): string => {
  if (value instanceof Html) return value.source;
  if (typeof value === 'object') return value.map(({ source }) => source).join('');
  return escapeText(String(value));
};

/** @returns JSON escaped for a script element, so that it can't end the element or start another */
export const escapeJson = (json: string): string => json.replaceAll('<', '\\u003c');
