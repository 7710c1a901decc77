import type { Problem } from '../../src/problems.ts';

/** An input designed to crash or hang a converter, to exhaust its memory, or to mislead it. */
export interface HostileCase {
  readonly name: string;
  /** How many times the hostile part is repeated. */
  readonly times: number;
  /** @param times how many times the hostile part is repeated */
  readonly input: (times: number) => string | Uint8Array;
  /** @returns the expected text */
  readonly text?: (times: number) => string;
  readonly warns?: Problem['code'];
  readonly fails?: Problem['code'];
}

export const repeat = (part: string | ((i: number) => string), times: number): string =>
  typeof part === 'string' ? part.repeat(times) : Array.from({ length: times }, (_, i) => part(i)).join('');

export const lines = (line: string, times: number): string => Array(times).fill(line).join('\n');

export const bytes = (...parts: readonly (string | readonly number[] | Uint8Array)[]): Uint8Array =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Uint8Array.from(part))),
  );
