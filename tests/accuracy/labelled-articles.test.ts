import { describe, expect, test } from 'vitest';
import { measureFates, shareGone } from './labelled-articles.ts';

const data = process.env['CLEANCOPY_DATA'];

/**
 * The least share of each kind that must be removed, and the most lines that may be lost. Relax them only
 * deliberately, with a reason.
 */
const corpora = [
  {
    name: 'articles-promos',
    lost: 0.0025,
    gone: { furniture: 0.84, related: 0.7, call: 0.6, capitals: 1 },
  },
  {
    name: 'articles-unlinked',
    lost: 0.001,
    gone: { capitals: 0.86, furniture: 0.95, call: 0.91, related: 0.82 },
  },
] as const;

describe.skipIf(data === undefined)(
  `promos of every kind${data === undefined ? ' (skipped: CLEANCOPY_DATA names no folder)' : ''}`,
  () => {
    test.each(corpora)(
      '$name: enough promos are removed and few other lines are lost',
      ({ name, lost, gone }) => {
        const { promos, kept } = measureFates(data ?? '', name);
        for (const [kind, floor] of Object.entries(gone))
          expect(shareGone(promos, kind), `${kind} gone`).toBeGreaterThanOrEqual(floor);
        expect(shareGone(kept), 'lines of the article lost').toBeLessThanOrEqual(lost);
      },
      60_000,
    );
  },
);
