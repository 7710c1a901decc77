import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { jsonPieces } from '../../report/json-pieces.ts';
import { renderPage } from '../../report/page/render-page.ts';
import { renderTable } from '../../report/render-table.ts';
import { ReportBuilder, type ReportedArticle } from '../../report/report-builder.ts';
import type { ReportData } from '../../report/report-data.ts';
import { Failure, UsageError } from '../failure.ts';
import type { Settings } from '../flags/flags.ts';
import { type Input, inputPath, stdin } from '../inputs/input.ts';
import { printable } from '../terminal/printable.ts';
import { Claims } from './claims.ts';
import type { Report } from './open-report.ts';
import type { OutputFile } from './replacement.ts';
import { writeStdout } from './stdout.ts';
import { openFile } from './stream.ts';

/** A report that is printed to stdout as a table. */
export class ReportTable implements Report {
  readonly #builder = new ReportBuilder(version, false);

  add(article: ReportedArticle): void {
    this.#builder.add(article);
  }

  async finish(): Promise<void> {
    await writeStdout(renderTable(this.#builder.data, printable));
  }

  abandon(): void {}
}

/** A report that is written to a file, as a page or as JSON. */
export class ReportFile implements Report {
  readonly #builder: ReportBuilder;
  readonly #name: string;
  readonly #path: string;
  readonly #base: string;
  #output: OutputFile | undefined;
  readonly #from: Settings['from'];

  constructor(name: string, settings: Settings, inputs: readonly Input[]) {
    refuseInput(name, inputs);
    refuseNextInput(name, settings);
    this.#builder = new ReportBuilder(version, settings.check);
    this.#name = name;
    this.#path = path.resolve(name);
    this.#base = path.basename(name);
    this.#from = settings.from;
    // A report that can't be written is rejected before anything is converted.
    openFile(name, { check: false }).abandon();
  }

  add(article: ReportedArticle): void {
    const { output } = article;
    if (output?.endsWith(this.#base) && path.resolve(output) === this.#path) {
      throw new Failure(
        `report ${this.#name} is also the output of ${article.path}; write it to another file`,
      );
    }
    this.#open();
    this.#builder.add(article);
  }

  async finish(): Promise<void> {
    const { data } = this.#builder;
    const output = this.#open();
    const pieces = /\.json$/i.test(this.#name) ? dataPieces(data) : this.#page(data);
    for (const piece of pieces) output.write(Buffer.from(piece));
    output.finish();
  }

  abandon(): void {
    this.#output?.abandon();
  }

  /** There is no temporary file until the first article is added: a single one is converted without hearing signals. */
  #open(): OutputFile {
    this.#output ??= openFile(this.#name, { check: false });
    return this.#output;
  }

  #page(data: ReportData): Generator<string> {
    const read = (file: string): string => readFileSync(path.join(__dirname, file), 'utf8');
    const urlOfFile = urlsFrom(path.dirname(this.#path));
    const urlOf = (name: string): string | undefined => {
      const file = this.#from === 'jsonl' ? name.replace(/:\d+$/, '') : name;
      return file === inputPath(stdin) ? undefined : urlOfFile(file);
    };
    return renderPage(data, { script: read('report.js'), style: read('report.css'), urlOf });
  }
}

/** Checks only inputs of the same name, which is much faster. @throws {Failure} if the file is an input */
const refuseInput = (file: string, inputs: readonly Input[]): void => {
  if (!existsSync(file)) return;
  const target = realpathSync(file);
  new Claims(inputs.filter(({ name }) => hasName(name, target))).refuseInput(file);
};

const hasName = (file: string, other: string): boolean =>
  path.basename(file).toLowerCase() === path.basename(other).toLowerCase();

/** @throws {UsageError} if the report is a page in an input folder, where the next run would convert it */
const refuseNextInput = (file: string, { inputs, ext, outDir }: Settings): void => {
  if (!ext.some(extension => file.toLowerCase().endsWith(`.${extension}`))) return;
  const folder = inputs.find(
    input => statSync(input, { throwIfNoEntry: false })?.isDirectory() && isInside(file, input),
  );
  if (folder === undefined || (outDir !== undefined && isInside(file, outDir))) return;
  throw new UsageError(
    `report ${file} is in the input folder ${folder}, so the next run would convert it; write it to another folder`,
  );
};

const isInside = (file: string, folder: string): boolean => {
  const inside = path.relative(folder, file);
  return !inside.startsWith('..') && !path.isAbsolute(inside);
};

function* dataPieces(data: ReportData): Generator<string> {
  yield* jsonPieces(data);
  yield '\n';
}

/** @returns what gives the URLs of files, as seen from a folder */
const urlsFrom = (folder: string): ((file: string) => string) => {
  const folders = new Map<string, string>();
  return file => {
    const end = Math.max(file.lastIndexOf('/'), file.lastIndexOf(path.sep)) + 1;
    const parent = file.slice(0, end);
    const url = folders.get(parent) ?? urlFrom(folder, parent);
    folders.set(parent, url);
    return url + encodeURIComponent(file.slice(end).toWellFormed());
  };
};

/**
 * @returns a folder's relative URL, so that report and files can be moved together; an absolute one if they are on
 * different drives
 */
const urlFrom = (from: string, folder: string): string => {
  const relative = path.relative(from, folder);
  if (path.isAbsolute(relative)) return `${pathToFileURL(relative).href}/`;
  return ['.', ...relative.toWellFormed().split(path.sep).filter(Boolean)]
    .map(name => `${encodeURIComponent(name)}/`)
    .join('');
};
