import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanCopy } from '../../src/index.ts';
import { rules } from '../../src/promos/rules.ts';

/** A line of the corpus: the HTML of a real line, or its text in synthetic markup. */
export interface Sample {
  readonly id: string;
  readonly label: 'promo' | 'keep' | 'mixed';
  readonly kind: string;
  readonly html: string;
  readonly markup: string;
}

/** The result of the rules for a line. */
export interface Verdict {
  readonly sample: Sample;
  /** The text with all promos kept. */
  readonly text: string;
  /** The names of the rules that removed something. */
  readonly rules: readonly string[];
  /** Whether the line is removed completely, both alone and between two paragraphs. */
  readonly gone: boolean;
  /** Whether the line is kept completely, both alone and between two paragraphs. */
  readonly whole: boolean;
}

/** @param data the folder named by CLEANCOPY_DATA */
export const readSamples = (data: string): readonly Sample[] =>
  readFileSync(join(data, 'corpus', 'promos.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map((line): Sample => JSON.parse(line));

const above = 'The council met on Tuesday night.';
const below = 'A vote is expected next week, its clerk said.';

/** Converts a line on its own and between two ordinary paragraphs. */
export const judge = (sample: Sample): Verdict => {
  const { html } = sample;
  const { text } = cleanCopy(html, { promos: 'none' });
  const alone = cleanCopy(html);
  const between = cleanCopy(`<p>${above}</p>\n${html}\n<p>${below}</p>`);
  return {
    sample,
    text,
    rules: [...new Set([...alone.removed, ...between.removed].map(({ rule }) => rule))],
    gone: alone.text === '' && between.text === `${above}\n${below}`,
    whole: alone.removed.length + between.removed.length === 0,
  };
};

/** Whether a promo has the form that the rules look for: a link or a call to action. */
export const isInForm = ({ html, kind }: Sample): boolean => kind === 'cta' || /<a[\s>]/i.test(html);

/** @returns the share of a part; 1 if there are no samples */
export const share = (part: readonly unknown[], all: readonly unknown[]): number =>
  all.length === 0 ? 1 : part.length / all.length;

const isWrong = ({ sample, gone, whole }: Verdict): boolean =>
  (sample.label === 'promo' && !gone) || (sample.label === 'keep' && !whole);

/** A section of `npm run accuracy`. */
export const promosReport = (data: string): string => {
  const verdicts = readSamples(data).map(judge);
  return [
    'Promos',
    ...['promo', 'keep', 'mixed'].flatMap(label => byGroup(verdicts, label)),
    '',
    'By rule: promos, mixed and wrongly taken lines',
    ...rules.map(rule => byRule(verdicts, rule.name)),
    '',
    ...list('Missed', verdicts, ({ sample, gone }) => sample.label === 'promo' && !gone),
    ...list('Wrongly taken', verdicts, verdict => verdict.sample.label === 'keep' && isWrong(verdict)),
    ...list('Mixed case, taken', verdicts, ({ sample, whole }) => sample.label === 'mixed' && !whole),
    ...list('Mixed case, left', verdicts, ({ sample, whole }) => sample.label === 'mixed' && whole),
  ].join('\n');
};

const byGroup = (verdicts: readonly Verdict[], label: string): readonly string[] => {
  const all = verdicts.filter(({ sample }) => sample.label === label);
  const groups = new Set(all.map(({ sample }) => `${sample.kind}, ${sample.markup} markup`));
  return [
    line(label, all),
    ...(label === 'promo'
      ? [
          line(
            '  in form',
            all.filter(({ sample }) => isInForm(sample)),
          ),
        ]
      : []),
    ...[...groups].map(group =>
      line(
        `  ${group}`,
        all.filter(({ sample }) => `${sample.kind}, ${sample.markup} markup` === group),
      ),
    ),
  ];
};

const line = (name: string, all: readonly Verdict[]): string => {
  const gone = all.filter(verdict => !verdict.whole);
  return `${name.padEnd(30)} ${String(all.length).padStart(6)}, taken ${gone.length} (${percent(share(gone, all))})`;
};

const byRule = (verdicts: readonly Verdict[], name: string): string => {
  const taken = verdicts.filter(verdict => verdict.rules.includes(name));
  const of = (label: string) => taken.filter(({ sample }) => sample.label === label);
  const promos = verdicts.filter(({ sample }) => sample.label === 'promo');
  const precision = share(of('promo'), [...of('promo'), ...of('keep')]);
  return `  ${name.padEnd(28)} ${String(of('promo').length).padStart(6)} ${of('mixed').length} ${of('keep').length}, recall ${percent(share(of('promo'), promos))}, precision ${percent(precision)}`;
};

const list = (
  title: string,
  verdicts: readonly Verdict[],
  belongs: (verdict: Verdict) => boolean,
): readonly string[] => {
  const found = verdicts.filter(belongs);
  return [
    `${title}: ${found.length}`,
    ...found.map(
      ({ sample, text, rules }) => `  ${sample.id} ${text.replaceAll('\n', ' / ')} [${rules.join(', ')}]`,
    ),
  ];
};

const percent = (part: number): string => `${(100 * part).toFixed(2)} %`;
