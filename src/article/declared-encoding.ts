import { splitFrontMatter } from './front-matter.ts';
import { decodeLossy } from './text-decoder.ts';

/** How far a declaration is looked for, as by browsers (HTML standard, section 13.2.3.2). */
const reach = 1024;

const comment = /<!--.*?(?:-->|$)/gs;
const xmlDeclaration = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']+)["']/;
/** Also within `content`, behind `http-equiv`. */
const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/;>]+)/i;

/**
 * Finds the encoding that an article declares, for bytes that are not UTF-8: in a `meta` element or an XML
 * declaration at the start of its body.
 *
 * @returns the encoding's name in the Encoding Standard; undefined where none is declared that these bytes can be in
 */
export const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const start = bodyOf(decodeLossy('windows-1252', bytes)).slice(0, reach).replace(comment, '');
  const [, label = ''] = xmlDeclaration.exec(start) ?? meta.exec(start) ?? [];
  const name = nameOf(label);
  return name?.startsWith('utf-') ? undefined : name;
};

const bodyOf = (text: string): string => {
  try {
    return splitFrontMatter(text).body;
  } catch {
    // Front matter that is never closed: whoever splits the decoded text says so.
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
