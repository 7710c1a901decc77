const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Whether the process was told to stop. */
export class Interruption {
  #signal: keyof typeof codes | undefined;
  /** Shared with worker threads: 1 once work is to stop. */
  readonly flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

  /**
   * Lets the article in hand be finished when the process is told to stop, so that what is written is whole. A
   * second signal ends the process at once.
   */
  listen(): void {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        this.#signal ??= signal;
        Atomics.store(this.flag, 0, 1);
      });
    }
  }

  /** The exit code of a process that a signal stopped, 128 and the signal's number; undefined before that. */
  get code(): number | undefined {
    return this.#signal === undefined ? undefined : codes[this.#signal];
  }
}

/** @returns whether work is to stop */
export const isInterrupted = (flag: Int32Array): boolean => Atomics.load(flag, 0) === 1;
