import type { Removal } from '../promos/drop-promos.ts';
import type { Paint } from './colors.ts';
import type { Outcome } from './convert-file.ts';
import { inputPath } from './inputs.ts';
import { explainCounts, placeOf } from './outputs/explanation.ts';
import { printable } from './printable.ts';
import type { Settings } from './settings.ts';
import { writeStderr } from './stderr.ts';

/** Where lines for people go: stderr, above a progress bar. */
export type WriteLine = (line: string) => void;

/** What came of a batch, in numbers. */
interface Totals {
  converted: number;
  unchanged: number;
  promos: number;
  warnings: number;
  failed: number;
}

/** @returns messages for people, in colour where stderr gets it */
export const makeMessages = async (settings: Settings): Promise<Messages> => {
  const { makePaint } = await import('./colors.ts');
  const paint = await makePaint({ when: settings.color, isTerminal: process.stderr.isTTY, env: process.env });
  return new Messages(settings, paint, line => writeStderr(`${line}\n`));
};

/** Tells people what happens, on stderr. */
export class Messages {
  readonly #settings: Settings;
  readonly #paint: Paint;
  /** Where lines go. */
  writeLine: WriteLine;
  readonly #rules = new Map<string, number>();
  readonly #totals: Totals = { converted: 0, unchanged: 0, promos: 0, warnings: 0, failed: 0 };

  constructor(settings: Settings, paint: Paint, write: WriteLine) {
    this.#settings = settings;
    this.#paint = paint;
    this.writeLine = write;
  }

  get failed(): number {
    return this.#totals.failed;
  }

  failure(path: string, message: string): void {
    this.#totals.failed++;
    this.writeLine(`${this.#name(path)}${this.#paint('red', message)}`);
  }

  outcome(outcome: Outcome): void {
    const { input, failure, warnings, dropped, removed, delivery } = outcome;
    const path = inputPath(input);
    if (failure !== undefined) {
      this.failure(path, failure);
      return;
    }
    const totals = this.#totals;
    if (delivery === 'unchanged' || delivery === 'left') totals.unchanged++;
    else totals.converted++;
    totals.promos += dropped;
    totals.warnings += warnings.length;
    if (!this.#settings.quiet) {
      for (const warning of warnings)
        this.writeLine(`${this.#name(path)}${this.#paint('yellow', `warning: ${warning}`)}`);
    }
    for (const removal of removed) this.#removal(path, removal);
    if (this.#settings.verbose) this.writeLine(this.#verbose(outcome));
  }

  /** Ends a batch: the rules' counts where they were asked for, and a line of numbers. */
  summary(seconds: number): void {
    if (this.#settings.explain) for (const line of explainCounts(this.#rules)) this.writeLine(line);
    if (this.#settings.quiet) return;
    const { converted, unchanged, promos, warnings, failed } = this.#totals;
    const parts = [
      `${converted} ${this.#settings.check ? 'out of date' : 'converted'}`,
      `${unchanged} unchanged`,
      `${promos} promo${promos === 1 ? '' : 's'} dropped`,
      `${warnings} warning${warnings === 1 ? '' : 's'}`,
      this.#paint(failed > 0 ? 'red' : 'green', `${failed} failed`),
      `${seconds.toFixed(1)} s`,
    ];
    this.writeLine(parts.join(', '));
  }

  #removal(path: string, removal: Removal): void {
    this.#rules.set(removal.rule, (this.#rules.get(removal.rule) ?? 0) + 1);
    const place = this.#paint('dim', placeOf(removal));
    this.writeLine(
      `${this.#name(path)}${place}: ${this.#paint('cyan', removal.rule)}: ${printable(removal.text)}`,
    );
  }

  #verbose({ input, output, delivery = 'written', dropped }: Outcome): string {
    const where = output === undefined ? '' : ` → ${printable(output)}`;
    return `${printable(inputPath(input))}${where}: ${delivery}, ${dropped} dropped`;
  }

  #name(path: string): string {
    return path === '-' ? 'stdin: ' : `${this.#paint('bold', printable(path))}: `;
  }
}
