import type { ChalkInstance } from 'chalk';

/** The styles that messages use. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Sets a text in a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** What determines whether to use color. */
export interface ColorQuestion {
  readonly when: 'auto' | 'always' | 'never';
  readonly isTerminal: boolean;
  readonly env: NodeJS.ProcessEnv;
}

/** @returns whether to use color: decided by `--color`, then FORCE_COLOR, NO_COLOR, TERM and the terminal */
export const wantsColor = ({ when, isTerminal, env }: ColorQuestion): boolean => {
  if (when !== 'auto') return when === 'always';
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return isTerminal && env['TERM'] !== 'dumb';
};

/** @returns a function that styles text for a stream; chalk is loaded only if color is used */
export const makePaint = async (question: ColorQuestion): Promise<Paint> => {
  if (!wantsColor(question)) return (_, text) => text;
  const { Chalk } = await import('chalk');
  const chalk: ChalkInstance = new Chalk({ level: 1 });
  return (style, text) => chalk[style](text);
};
