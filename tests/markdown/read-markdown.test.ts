import { describe, expect, test } from 'vitest';
import { createCleaner } from '../../src/markdown.ts';

const { clean } = createCleaner({ format: 'auto' });
const lines = (article: string): readonly string[] => clean(article).text.split('\n');

describe('Markdown', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'paragraphs and headings',
      '# Tides\n\nHigh *and* low,\nby **day**.\n',
      ['Tides', 'High and low, by day.'],
    ],
    ['lists, one item per line', '- one\n- two\n\n1. a\n2. b\n', ['one', 'two', 'a', 'b']],
    ['links without their targets', '[the *port*](https://example.org "t") opens', ['the port opens']],
    ['images, which are dropped', 'See ![a chart](x.png) here', ['See here']],
    ['quotes', '"Low," she said.', ['“Low,” she said.']],
    [
      'code verbatim',
      'Say `"low"`:\n\n```js\nif (a < "b")\n  c();\n```\n',
      ['Say "low":', 'if (a < "b")', '  c();'],
    ],
    ['tables, one row per line', '| a | b |\n|---|---|\n| c | d |\n', ['a\tb', 'c\td']],
    ['strikethrough', '~~old~~ new', ['old new']],
    ['tasks', '- [x] done\n- [ ] open', ['done', 'open']],
    ['bare links', 'See https://example.org/a_b_c and *more*', ['See https://example.org/a_b_c and more']],
    ['raw HTML', 'a <b>c</b>\n\n<div>\n  <p>d</p>\n</div>\n\ne', ['a c', 'd', 'e']],
    ['a hard break', 'one  \ntwo\\\nthree', ['one', 'two', 'three']],
    ['attributes of headings', '## Tides {#tides .wide}\n\nLow', ['Tides', 'Low']],
    ['summary dividers', 'One\n<!--more-->\nTwo\n\n<!-- more -->\n\nThree', ['One', 'Two', 'Three']],
    ['promos', 'One\n\n[**READ MORE: THE TIDES**](/x)\n\nTwo', ['One', 'Two']],
  ])('%s', (_, markdown, expected) => {
    expect(lines(markdown)).toEqual(expected);
  });
});

describe('footnotes', () => {
  test.each<[string, string, readonly string[]]>([
    ['at the end', 'Low[^1].\n\n[^1]: By a metre.\n\nHigh.', ['Low¹.', 'High.', 'By a metre.']],
    ['in the order of their references', 'a[^x] b[^y]\n\n[^y]: two\n[^x]: one', ['a¹ b²', 'one', 'two']],
    ['that refer to each other', 'a[^1]\n\n[^1]: b[^2]\n[^2]: c', ['a¹', 'b²', 'c']],
    ['side by side', 'a[^1][^2]\n\n[^1]: b\n[^2]: c', ['a¹²', 'b', 'c']],
    ['referred to twice', 'a[^1] b[^1]\n\n[^1]: c', ['a¹ b¹', 'c']],
    ['of several blocks', 'a[^1]\n\n[^1]: b\n\n    c\n\n    - d\n\ne', ['a¹', 'e', 'b', 'c', 'd']],
    ['of several lines', 'a[^1]\n\n[^1]: b\nb\n    b\n\nc', ['a¹', 'c', 'b b b']],
    ['with link references defined in the article', 'a[^1]\n\n[^1]: [b][x]\n\n[x]: /y', ['a¹', 'b']],
    ['without a reference', 'a\n\n[^1]: b', ['a']],
    ['that are not defined', 'a[^1]', ['a[^1]']],
    ['in code', '`a[^1]`\n\n```\n[^1]: b\n```\n\nc[^1]\n\n[^1]: d', ['a[^1]', '[^1]: b', 'c¹', 'd']],
    ['with an unclosed fence', 'a[^1]\n\n[^1]: b\n\n    ```\n    c\n\nd', ['a¹', 'd', 'b', 'c']],
  ])('%s', (_, markdown, expected) => {
    expect(lines(markdown)).toEqual(expected);
  });
});

describe('template tags in Markdown', () => {
  test.each<[string, string, readonly string[]]>([
    ['in a paragraph', 'a {{< x "b_c_d" >}} *e*', ['a e']],
    ['on a line between paragraphs', 'a\n{{< figure src="x_y_z.png" >}}\nb', ['a', 'b']],
    ['around paragraphs', '{{% note %}}\n*a*\n\nb\n{{% /note %}}', ['a', 'b']],
    ['in a list', '- a\n\n    {{< x >}}\n\n    b\n- c', ['a', 'b', 'c']],
    ['in an HTML block', '<div>\n  {{< x >}}\n    <p>a</p>\n</div>\n\nb', ['a', 'b']],
    ['in link targets', '[a]({{< ref "b c.md" >}}) [d]({{ site.url }}/e) [f]({% link g.md %})', ['a d f']],
    ['in code', '`{{< a >}}`\n\n```\n{{ b }}\n```\n\n    {% c %}\n', ['{{< a >}}', '{{ b }}', '{% c %}']],
    ['in fences of raw text', '```\n{% raw %}{{ a }}{% endraw %}\n```\n\n{{ b }}c', ['{{ a }}', 'c']],
    ['around code', '{% highlight js %}\na < *b*\n\nc\n{% endhighlight %}', ['a < *b*', 'c']],
    ['in comments', 'a\n\n{% comment %}\nb\n\nc\n{% endcomment %}\n\nd', ['a', 'd']],
    [
      'that are shown',
      'Write {{</* figure */>}} or {% raw %}{{ x }}{% endraw %}',
      ['Write {{< figure >}} or {{ x }}'],
    ],
    ['from WordPress', 'a\n\n[gallery ids="1,2"]\n\n[caption id="x"]![i](j) k[/caption]', ['a', 'k']],
    ['from kramdown', 'a\n{: .lead }\n\n{:toc}\n\nb{: .x}', ['a', 'b']],
  ])('%s', (_, markdown, expected) => {
    expect(lines(`x\n\n${markdown}`).slice(1)).toEqual(expected);
  });
});

describe('with the format auto, a body that is HTML is read as HTML', () => {
  const html = createCleaner();
  test.each([
    '---\ntitle: x\n---\n<div>\n\n    <p>one *two*</p>\n\n        <p>[three](four)</p>\n\n</div>\n{{< x >}}\n',
    '<p>a {{ b }}</p>\n\n    <pre>\n\n# c\n</pre>',
    '<p>"One</p>\n\n\n<ul>\n\n    <li>two\n\n</ul>',
    '[caption id="a" width="3"]<img src="x"> One[/caption]\n\n    <p>*two*</p>\n',
    '<p>One</p>\n\n[vc_row x="y"]\n\n    <p>two</p>\n\n[/vc_row]\n\n    <p>*three*</p>\n',
  ])('%j', article => {
    expect(clean(article).text).toBe(html.clean(article).text);
  });

  test.each(['[caption id="a"]One[/caption]\n\n*two*', '{{% note %}}\nOne *two*\n{{% /note %}}'])(
    'but %j is Markdown',
    article => {
      expect(clean(article).text).not.toContain('*');
    },
  );

  test('and with the format markdown, it is read as Markdown', () => {
    const { text } = createCleaner({ format: 'markdown' }).clean('<div>\n\n*a*\n\n</div>');
    expect([text, clean('<div>\n\n*a*\n\n</div>').text]).toEqual(['a', '*a*']);
  });
});
