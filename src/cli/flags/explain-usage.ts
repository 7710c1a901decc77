import { closestMatch } from 'leven';
import { flagList } from './flags.ts';
import { insteadOf } from './other-names.ts';

const flagNames = flagList.flatMap(({ names }) => names);

/** @returns what is wrong with the command line, from commander's message about it */
export const explainUsage = (message: string): string => {
  const sentence = message.replace(/^error: /, '').replace(/\n/g, ' ');
  const [, unknown] = /^unknown option '([^']+)'/.exec(sentence) ?? [];
  if (unknown !== undefined) return `unknown option '${unknown}'${hintFor(unknown)}`;
  const [, flag, value, choices] =
    /^option '(?:-\w, )?(--[\w-]+).*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/.exec(
      sentence,
    ) ?? [];
  return flag === undefined ? sentence : `${flag} must be one of ${choices}, not '${value}'`;
};

const hintFor = (unknown: string): string => {
  const instead = insteadOf(unknown);
  if (instead !== undefined) return `; ${instead}`;
  const closest = closestMatch(unknown.split('=', 1)[0] ?? unknown, flagNames, { maxDistance: 3 });
  return closest === undefined || !unknown.startsWith('--') ? '' : `; did you mean ${closest}?`;
};
