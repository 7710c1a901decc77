import type { MultiBar, SingleBar } from 'cli-progress';
import type { WriteLine } from './messages.ts';
import { writeStderr } from './stderr.ts';

/** When a bar is worth showing, in milliseconds of work. */
const delay = 1000;

/** A progress bar on stderr. Lines for people go through it, so that they don't cross. */
export class Progress {
  readonly #total: number;
  readonly #started = Date.now();
  #bars: MultiBar | undefined;
  #bar: SingleBar | undefined;
  #done = 0;
  readonly #timer: NodeJS.Timeout;

  /** @param total how many inputs there are */
  constructor(total: number) {
    this.#total = total;
    this.#timer = setTimeout(() => void this.#show(), delay);
    this.#timer.unref();
  }

  /** One more input is done. */
  step(): void {
    this.#done++;
    this.#bar?.update(this.#done, this.#figures());
  }

  readonly writeLine: WriteLine = line => {
    if (this.#bars === undefined) writeStderr(`${line}\n`);
    else this.#bars.log(`${line}\n`);
  };

  /** Takes the bar away; what is written from here on stands on lines of its own. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#bars?.update();
    this.#bars?.stop();
    this.#bars = undefined;
    this.#bar = undefined;
  }

  /** How fast it goes, and how long it still takes at this speed. */
  #figures(): { readonly rate: number; readonly left: string } {
    const seconds = (Date.now() - this.#started) / 1000;
    const left = this.#done === 0 ? 0 : ((this.#total - this.#done) * seconds) / this.#done;
    return { rate: Math.round(this.#done / seconds), left: duration(left) };
  }

  async #show(): Promise<void> {
    const { MultiBar } = await import('cli-progress');
    if (this.#done === this.#total) return;
    // Figures first: a narrow terminal cuts the end of the line.
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
