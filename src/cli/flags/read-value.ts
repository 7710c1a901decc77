import type { Flag } from './flag.ts';

/** @returns the setting for a single value. Throws what `parse` of the flag throws. */
export const readValue = ({ parse }: Flag, text: string): unknown =>
  parse === undefined ? text : parse(text);

/** @returns the settings for an argument of a flag that takes several values */
export const readValues = (flag: Flag, text: string): readonly unknown[] =>
  splitValues(flag, text).map(item => readValue(flag, item));

/** @returns the values in an argument: several if the flag takes a list, else one */
export const splitValues = ({ list }: Flag, text: string): readonly string[] =>
  list
    ? text
        .split(',')
        .map(item => item.trim())
        .filter(item => item !== '')
    : [text];
