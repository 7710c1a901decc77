import { closestName } from '../../suggest-name.ts';
import { flagList } from './flags.ts';
import { insteadOf } from './other-names.ts';

/** @returns a message about a wrong command line, made from commander's message */
export const explainUsage = (message: string): string => {
  const sentence = message.replace(/^error: /, '').replace(/\n/g, ' ');
  const [, unknown] = /^unknown option '([^']+)'/.exec(sentence) ?? [];
  if (unknown !== undefined) return explainUnknown(unknown);
  const [, incomplete, valueName] =
    /^option '(?:-\w, )?(--[\w-]+) <(\w+)>' argument missing/.exec(sentence) ?? [];
  if (incomplete !== undefined) return `${incomplete} needs a value: ${incomplete} ${valueName}`;
  const [, flag, value, choices] =
    /^option '(?:-\w, )?(--[\w-]+).*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/.exec(
      sentence,
    ) ?? [];
  return flag === undefined ? sentence : `${flag}: must be one of ${choices}, not '${value}'`;
};

const explainUnknown = (unknown: string): string => {
  const [name = ''] = unknown.split('=', 1);
  const known = flagList.find(({ names }) => names.includes(name));
  if (known !== undefined) return `${name} takes no value; use ${name} alone`;
  const instead = insteadOf(name);
  if (instead !== undefined) return `unknown option '${name}'; ${instead}`;
  const closest = name.startsWith('--') ? findFlag(name) : undefined;
  return `unknown option '${name}'${closest === undefined ? '' : `; did you mean ${closest}?`}`;
};

const longNames = flagList.map(({ names }) => (names.at(-1) ?? '').slice('--'.length));

const findFlag = (name: string): string | undefined => {
  const closest = closestName(name.slice('--'.length), longNames);
  return closest === undefined ? undefined : `--${closest}`;
};
