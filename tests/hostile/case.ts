import type { Problem } from '../../src/problems.ts';

/** An input that was made to crash, hang, bloat or mislead a converter. */
export interface HostileCase {
  readonly name: string;
  /** How often its hostile part is repeated. */
  readonly times: number;
  /** @param times how often the hostile part is repeated */
  readonly input: (times: number) => string | Uint8Array;
  /** What the text has to be; the article's last words where only they are given. */
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
