import type { Removal } from '../../promos/drop-promos.ts';
import type { Settings } from '../flags/flags.ts';
import { type Input, inputPath } from '../inputs/input.ts';
import type { Outcome } from '../jobs/article.ts';
import type { DeliveredOutput } from '../outputs/target.ts';
import { makePaint, type Paint, type Style } from './colors.ts';
import { printable, printableMessage } from './printable.ts';
import { writeStderr } from './stderr.ts';

/** Writes a line to stderr, above the progress bar if there is one. */
export type WriteLine = (line: string) => void;

/** @returns messages in color, if color is used on stderr */
export const makeMessages = async (settings: Settings): Promise<Messages> => {
  const paint = await makePaint({ when: settings.color, isTerminal: process.stderr.isTTY, env: process.env });
  return new Messages(settings, paint);
};

/** Prints messages to stderr. Control characters from names and articles are escaped here. */
export class Messages {
  readonly #settings: Settings;
  readonly #paint: Paint;
  writeLine: WriteLine = line => writeStderr(`${line}\n`);
  readonly #rules = new Map<string, number>();
  readonly #totals = { converted: 0, unchanged: 0, promos: 0, warnings: 0, gone: 0, failed: 0 };

  constructor(settings: Settings, paint: Paint) {
    this.#settings = settings;
    this.#paint = paint;
  }

  get failed(): number {
    return this.#totals.failed;
  }

  failure(path: string, message: string): void {
    this.#totals.failed++;
    this.#print(path, this.#paint('red', printableMessage(message)));
  }

  outcome(outcome: Outcome): void {
    const { input, failure, warnings, dropped, removed, state } = outcome;
    const path = inputPath(input);
    if (failure !== undefined) {
      this.failure(path, failure.message);
      return;
    }
    const totals = this.#totals;
    if (state === 'unchanged' || state === 'left') totals.unchanged++;
    else totals.converted++;
    totals.promos += dropped;
    totals.warnings += warnings.length;
    if (!this.#settings.quiet) {
      for (const { message } of warnings) this.#print(path, this.#style('yellow', `warning: ${message}`));
    }
    for (const removal of removed) this.#removal(path, removal);
    if (this.#settings.verbose) this.writeLine(describe(outcome));
  }

  /** Reports a JSON Lines file. */
  shard({ input, output, state = 'written', records }: DeliveredShard): void {
    if (state === 'left') this.#totals.unchanged++;
    else this.#totals.converted++;
    if (!this.#settings.verbose || state === 'planned') return;
    const where = output === undefined ? '' : ` → ${printable(output)}`;
    this.writeLine(`${printable(inputPath(input))}${where}: ${state}, ${amount(records, 'record')}`);
  }

  /** Reports an output whose article no longer exists. */
  gone({ output, state }: DeliveredOutput): void {
    this.#totals.gone++;
    if (state === 'deleted' && !this.#settings.quiet) this.#print(output, 'deleted, its article is gone');
  }

  /** Prints the command that brings the outputs up to date. */
  remedy(command: string): void {
    if (!this.#settings.quiet) this.writeLine(`Run: ${printable(command)}`);
  }

  /** Prints how many inputs were converted before a signal. */
  interrupted(done: number, total: number): void {
    const [of, all] = [done, total].map(count => count.toLocaleString('en'));
    this.writeLine(`interrupted: ${of} of ${all} converted`);
  }

  /** Prints the summary of a batch; with `--explain`, after the number of promos removed by each rule. */
  summary(seconds: number): void {
    if (this.#settings.explain) {
      const byCount = [...this.#rules].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      for (const [rule, count] of byCount) this.writeLine(`${count} ${rule}`);
    }
    if (this.#settings.quiet) return;
    const { converted, unchanged, promos, warnings, gone } = this.#totals;
    const { check } = this.#settings;
    this.#printSummary(
      [
        `${converted} ${check ? 'out of date' : 'converted'}`,
        `${unchanged} unchanged`,
        ...(gone === 0 ? [] : [`${gone} ${check ? 'without an article' : 'deleted'}`]),
        `${amount(promos, 'promo')} removed`,
        amount(warnings, 'warning'),
      ],
      seconds,
    );
  }

  /** Prints the summary of a batch of JSON Lines files. */
  shardSummary(records: number, seconds: number): void {
    if (this.#settings.quiet) return;
    const { converted, unchanged } = this.#totals;
    this.#printSummary(
      [`${converted} converted`, `${unchanged} unchanged`, amount(records, 'record')],
      seconds,
    );
  }

  /** Warns of fields of `--header` that no article has. */
  missingFields(fields: readonly string[]): void {
    if (this.#settings.quiet) return;
    const names = fields.map(printable).join(', ');
    this.writeLine(
      this.#paint('yellow', `warning: --header: no article has a value for ${names}; check the name`),
    );
  }

  /** Prints how many records failed. */
  failedRecords(failed: number, records: number): void {
    if (!this.#settings.quiet) {
      this.writeLine(`${failed} of ${records} records failed; see the "error" field of each`);
    }
  }

  #printSummary(parts: readonly string[], seconds: number): void {
    const { failed } = this.#totals;
    const failures = this.#style(failed > 0 ? 'red' : 'green', `${failed} failed`);
    this.writeLine([...parts, failures, `${seconds.toFixed(1)} s`].join(', '));
  }

  #removal(path: string, { rule, text, after }: Removal): void {
    this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + 1);
    const place = this.#style('dim', after === 0 ? 'before line 1' : `after line ${after}`);
    this.#print(path, `${place}: ${this.#style('cyan', rule)}: ${printable(text)}`);
  }

  #print(path: string, message: string): void {
    const name = path === '-' ? 'stdin' : this.#style('bold', path);
    this.writeLine(`${name}: ${message}`);
  }

  #style(style: Style, text: string): string {
    return this.#paint(style, printable(text));
  }
}

/** A JSON Lines file and the state of its output. */
interface DeliveredShard extends Partial<DeliveredOutput> {
  readonly input: Input;
  readonly records: number;
}

const amount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const describe = ({ input, output, state = 'written', dropped }: Outcome): string => {
  const where = output === undefined || output === '-' ? '' : ` → ${printable(output)}`;
  return `${printable(inputPath(input))}${where}: ${state}, ${dropped} removed`;
};
