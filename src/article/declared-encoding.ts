import { splitFrontMatter } from './front-matter.ts';
import { decodeLossy } from './text-decoder.ts';

/** How many characters to search for a declaration, as in browsers (HTML standard, section 13.2.3.2). */
const searchLength = 1024;

const comment = /<!--.*?(?:-->|$)/gs;
const xmlDeclaration = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']+)["']/;
/** Also matches a `charset` inside the `content` of an `http-equiv`. */
const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/;>]+)/i;

/**
 * Finds the encoding that an article declares, in a `meta` element or an XML declaration at the start of its
 * body. It is for bytes that are not valid UTF-8.
 *
 * @returns the encoding's name in the Encoding Standard; undefined if none is declared, or if it is UTF-8 or
 * UTF-16
 */
export const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const start = bodyOf(decodeLossy('windows-1252', bytes)).slice(0, searchLength).replace(comment, '');
  const [, label = ''] = xmlDeclaration.exec(start) ?? meta.exec(start) ?? [];
  const name = nameOf(label);
  return name?.startsWith('utf-') ? undefined : name;
};

const bodyOf = (text: string): string => {
  try {
    return splitFrontMatter(text).body;
  } catch {
    // Unclosed front matter is reported later, when the decoded text is split.
    return '';
  }
};

const nameOf = (label: string): string | undefined => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
};
