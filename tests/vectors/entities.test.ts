import { expect, test } from 'vitest';
import { decodeReferences } from '../../src/html/references/references.ts';
import { describeVectors } from './vectors.ts';

interface EntityCase {
  readonly id: string;
  readonly input: string;
  readonly expected: string;
}

describeVectors<EntityCase>('entities.json', cases => {
  test('every character reference is decoded', () => {
    const wrong = cases.filter(({ input, expected }) => decodeReferences(input) !== expected);
    expect(wrong).toEqual([]);
    expect(cases.length).toBeGreaterThan(0);
  });
});
