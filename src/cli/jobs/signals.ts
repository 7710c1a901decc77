/** Exit codes after a signal: 128 plus its number. */
const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Stops the run on a signal, so that finished outputs are kept and unfinished files are removed. */
export class Stop {
  readonly #controller = new AbortController();
  #code: number | undefined;

  /** Aborted by the first signal after {@link Stop.listen} was called. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The exit code for the signal that was received; undefined if there was none. */
  get code(): number | undefined {
    return this.#code;
  }

  /**
   * Makes the first signal abort the work, and the second one end the process. Before this call, a signal
   * ends the process at once: there is nothing to clean up yet, and a handler couldn't run while this thread
   * converts an article.
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
