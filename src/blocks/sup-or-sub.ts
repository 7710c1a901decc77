import { Element } from '../html/elements.ts';

const signs = [...'0123456789+-−='];
const superscripts = [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼'];
const subscripts = [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌'];
const digitsAndSigns = /^ ?[\d+\-−=]+ ?$/;

/**
 * @param text the content of a `sup` or `sub`
 * @param bits the element's bits
 * @returns superscript or subscript characters if the text has only digits and signs, else the text
 * unchanged; its length stays the same
 */
export const toSupOrSub = (text: string, bits: number): string => {
  if (!digitsAndSigns.test(text)) return text;
  const characters = bits & Element.Superscript ? superscripts : subscripts;
  return Array.from(text, sign => characters[signs.indexOf(sign)] ?? sign).join('');
};
