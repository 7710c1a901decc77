/** What a process that a signal ended exits with: 128 and the signal's number. */
const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

type Signal = keyof typeof codes;

/** Whether the process was told to stop. */
export interface Stop {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** The exit code of a process that a signal stopped; undefined before that. */
  readonly code: () => number | undefined;
}

/**
 * Lets work be stopped by a signal, so that what is written is whole and what isn't written leaves no trace. A second
 * signal ends the process at once.
 */
export const stopOnSignals = (): Stop => {
  const controller = new AbortController();
  let code: number | undefined;
  const stop = (name: Signal): void => {
    for (const other of signals) process.off(other, stop);
    code = codes[name];
    controller.abort();
  };
  const signals: readonly Signal[] = ['SIGHUP', 'SIGINT', 'SIGTERM'];
  for (const name of signals) process.on(name, stop);
  return { signal: controller.signal, code: () => code };
};
