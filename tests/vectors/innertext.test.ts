import { expect, test } from 'vitest';
import { cleanCopy } from '../../src/index.ts';
import { describeVectors } from './vectors.ts';

interface InnerTextCase {
  readonly id: string;
  readonly name: string;
  readonly html: string;
  readonly expected: string;
}

describeVectors<InnerTextCase>('innertext.json', cases => {
  test.each(cases)('$id $name: $html', ({ html, expected }) => {
    expect(cleanCopy(html, { quotes: 'keep', promos: 'none' }).text).toBe(expected);
  });
});
