import { tests as examples } from 'commonmark-spec';
import { expect, test } from 'vitest';
import { createCleaner } from '../../src/markdown.ts';

const markdown = createCleaner({ format: 'markdown' });
const html = createCleaner();

/** An example may begin with what would be front matter. */
const frontMatter = '---\n---\n';

/** The specification shows a tab as an arrow. */
const withTabs = (text: string): string => text.replaceAll('→', '\t');

test('the specification has its 652 examples', () => {
  expect(examples).toHaveLength(652);
});

test.each(examples)('$section, example $number: the text of its HTML', example => {
  const { text } = markdown.clean(frontMatter + withTabs(example.markdown));
  expect(text).toBe(html.clean(frontMatter + withTabs(example.html)).text);
});
