/** Whether the process was told to stop. */
export interface Interruption {
  /** The signal, once it has come. */
  readonly signal: 'SIGINT' | 'SIGTERM' | undefined;
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** @returns the exit code of a process that a signal stopped: 128 and the signal's number */
export const interruptedCode = (signal: keyof typeof codes): number => codes[signal];

/**
 * Lets the work in hand be finished when the process is told to stop: what is written is whole then. A second
 * signal ends the process at once.
 */
export const catchInterruption = (): Interruption => {
  const interruption: { signal: keyof typeof codes | undefined } = { signal: undefined };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      interruption.signal ??= signal;
    });
  }
  return interruption;
};
