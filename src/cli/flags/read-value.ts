import type { Flag } from './flag.ts';

/** @returns what a flag is set to by one value. Throws what its `parse` throws. */
export const readValue = ({ parse }: Flag, text: string): unknown =>
  parse === undefined ? text : parse(text);

/** @returns what a flag that takes several values is set to by one argument */
export const readValues = (flag: Flag, text: string): readonly unknown[] =>
  splitValues(flag, text).map(item => readValue(flag, item));

/** @returns the values that one argument holds: several, where the flag takes a list */
export const splitValues = ({ list }: Flag, text: string): readonly string[] =>
  list
    ? text
        .split(',')
        .map(item => item.trim())
        .filter(item => item !== '')
    : [text];
