import { tests as examples } from 'commonmark-spec';
import { expect, test } from 'vitest';
import { createCleaner } from '../../src/markdown.ts';

const markdown = createCleaner({ format: 'markdown' });
const html = createCleaner();

/** Put before each example, since an example may start with what looks like front matter. */
const frontMatter = '---\n---\n';

/** The specification shows a tab as an arrow. */
const withTabs = (text: string): string => text.replaceAll('→', '\t');

test('the specification has 652 examples', () => {
  expect(examples).toHaveLength(652);
});

test.each(examples)('$section, example $number gives the text of its HTML', example => {
  const { text } = markdown.clean(frontMatter + withTabs(example.markdown));
  expect(text).toBe(html.clean(frontMatter + withTabs(example.html)).text);
});
