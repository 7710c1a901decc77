import type { MultiBar, SingleBar } from 'cli-progress';
import type { WriteLine } from './messages.ts';
import { writeStderr } from './stderr.ts';

/** How long a run takes before a bar is shown, in milliseconds. */
const delay = 1000;

/**
 * A progress bar on stderr. Messages must be written with its `writeLine`, so that they don't break the bar.
 */
export class Progress {
  readonly #total: number;
  readonly #started = Date.now();
  #bars: MultiBar | undefined;
  #bar: SingleBar | undefined;
  #done = 0;
  readonly #timer: NodeJS.Timeout;

  /** @param total the number of inputs */
  constructor(total: number) {
    this.#total = total;
    this.#timer = setTimeout(() => void this.#show(), delay);
    this.#timer.unref();
  }

  /** Counts an input as done. */
  step(): void {
    this.#done++;
    this.#bar?.update(this.#done, this.#figures());
  }

  readonly writeLine: WriteLine = line => {
    if (this.#bars === undefined) writeStderr(`${line}\n`);
    else this.#bars.log(`${line}\n`);
  };

  /** Removes the bar. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#bars?.update();
    this.#bars?.stop();
    this.#bars = undefined;
    this.#bar = undefined;
  }

  /** @returns the speed, in inputs per second, and the remaining time at this speed */
  #figures(): { readonly rate: number; readonly left: string } {
    const seconds = (Date.now() - this.#started) / 1000;
    const left = this.#done === 0 ? 0 : ((this.#total - this.#done) * seconds) / this.#done;
    return { rate: Math.round(this.#done / seconds), left: duration(left) };
  }

  async #show(): Promise<void> {
    const { MultiBar } = await import('cli-progress');
    if (this.#done === this.#total) return;
    // Numbers first, because a narrow terminal cuts off the end of the line.
    this.#bars = new MultiBar({
      format: '{value}/{total} articles, {rate}/s, {left} left {bar}',
      barsize: 24,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      clearOnComplete: true,
      linewrap: true,
      gracefulExit: false,
      stream: process.stderr,
    });
    this.#bar = this.#bars.create(this.#total, this.#done, this.#figures());
  }
}

const duration = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole}s` : `${Math.floor(whole / 60)}m${String(whole % 60).padStart(2, '0')}s`;
};
