import { expect, test } from 'vitest';
import { decode } from '../../src/article/decode.ts';
import { splitFrontMatter } from '../../src/article/front-matter.ts';
import { ArticleError } from '../../src/problems.ts';
import { describeVectors } from './vectors.ts';

interface FrontMatterCase {
  readonly id: string;
  readonly name: string;
  readonly input: string;
  readonly body?: string;
  readonly error?: true;
}

const split = (input: string): string => splitFrontMatter(decode(input).text).body;

describeVectors<FrontMatterCase>('front-matter.json', cases => {
  test.each(cases)('$id $name', ({ input, body, error }) => {
    if (error) expect(() => split(input)).toThrow(ArticleError);
    else expect(split(input)).toBe(body?.replace(/\r\n?/g, '\n'));
  });
});
