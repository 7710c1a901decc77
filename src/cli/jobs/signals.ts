/** What a process that a signal ended exits with: 128 and the signal's number. */
const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Ends work when the process is told to end, so that what is written is whole and the rest leaves no trace. */
export class Stop {
  readonly #controller = new AbortController();
  #code: number | undefined;

  /** Aborted by the first signal, once {@link Stop.listen} was called. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The exit code of a process that a signal ended; undefined before that. */
  get code(): number | undefined {
    return this.#code;
  }

  /**
   * Lets the first signal end the work, and a second one the process. Until then a signal ends the process at once:
   * nothing needs to be cleaned up, and nothing could be while an article is converted in this thread.
   */
  listen(): void {
    for (const name of signals) process.on(name, this.#stop);
  }

  readonly #stop = (name: (typeof signals)[number]): void => {
    for (const other of signals) process.off(other, this.#stop);
    this.#code = codes[name];
    this.#controller.abort();
  };
}
