/** UTF-8 text that is written piece by piece. */
export class GrowingBytes {
  readonly #encoder = new TextEncoder();
  #buffer: Uint8Array;
  #length = 0;

  /** @param capacity how many bytes are expected */
  constructor(capacity: number) {
    this.#buffer = new Uint8Array(capacity);
  }

  /** @param text well-formed */
  push(text: string): void {
    // No UTF-16 unit takes more than three bytes; most take one, for which room is tried first.
    let { read, written } = this.#encoder.encodeInto(text, this.#buffer.subarray(this.#length));
    this.#length += written;
    if (read === text.length) return;
    this.#grow(this.#length + 3 * (text.length - read));
    ({ read, written } = this.#encoder.encodeInto(text.slice(read), this.#buffer.subarray(this.#length)));
    this.#length += written;
  }

  /** Starts again, in the same memory. */
  clear(): void {
    this.#length = 0;
  }

  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  #grow(capacity: number): void {
    const grown = new Uint8Array(Math.max(capacity, 2 * this.#buffer.length));
    grown.set(this.bytes);
    this.#buffer = grown;
  }
}
