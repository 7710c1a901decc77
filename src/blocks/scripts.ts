const superscripts = new Map([...'0123456789+-−='].map((c, i) => [c, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼'][i] ?? c]));
const subscripts = new Map([...'0123456789+-−='].map((c, i) => [c, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌'][i] ?? c]));
const digitsAndSigns = /^ ?[\d+\-−=]+ ?$/;

const raise = (text: string, table: ReadonlyMap<string, string>): string =>
  digitsAndSigns.test(text) ? [...text].map(c => table.get(c) ?? c).join('') : text;

/** @returns the content of a `sup` in superscript characters where it holds only digits and signs, else as it is */
export const superscript = (text: string): string => raise(text, superscripts);

/** @returns the content of a `sub` in subscript characters where it holds only digits and signs, else as it is */
export const subscript = (text: string): string => raise(text, subscripts);
