import type { Flag } from './flag.ts';

/** @returns what a flag is set to by one value. Throws what its `parse` throws. */
export const readValue = ({ parse }: Flag, text: string): unknown =>
  parse === undefined ? text : parse(text);

/** @returns what a flag that takes several values is set to by one argument */
export const readValues = (flag: Flag, text: string): readonly unknown[] =>
  flag.list
    ? text
        .split(',')
        .map(item => item.trim())
        .filter(item => item !== '')
        .map(item => readValue(flag, item))
    : [readValue(flag, text)];
