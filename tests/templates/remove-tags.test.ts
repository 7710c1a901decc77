import { describe, expect, test } from 'vitest';
import { removeTags } from '../../src/templates/remove-tags.ts';

describe('a tag is removed', () => {
  test.each([
    ['a {{< figure src="x.png" title="A title" >}} b', 'a  b'],
    ['a {{% include "x" %}} b', 'a  b'],
    ['a {{< x\n  y="z"\n>}} b', 'a  b'],
    ['<a href="{{< relref "tides.md" >}}">tides</a>', '<a href="">tides</a>'],
    ['a {{ page.title | escape }} b', 'a  b'],
    ['a {% include ad.html %} b', 'a  b'],
    ['a {%- assign x = 1 -%} b', 'a  b'],
    ['a [gallery ids="1,2"] b', 'a  b'],
    ['a [gallery] b', 'a  b'],
    ['a [youtube https://youtu.be/x] b', 'a  b'],
    ['a [tweet 123] b', 'a  b'],
    ['a [vc_row css=".x"] b [/vc_row]', 'a  b '],
  ])('%j', (html, expected) => {
    expect(removeTags(html, true)).toBe(expected);
  });
});

describe('text between a pair of tags is kept', () => {
  test.each([
    ['{{< quote >}}Tides{{< /quote >}}', 'Tides'],
    ['{{% notice note %}}Tides{{% /notice %}}', 'Tides'],
    ['{% if page.x %}Tides{% else %}winds{% endif %}', 'Tideswinds'],
    ['[caption id="a" width="3"]<img src="x"> Tides[/caption]', '<img src="x"> Tides'],
    ['[caption]Tides[/caption]', 'Tides'],
    ['[dropcap]T[/dropcap]ides', 'Tides'],
  ])('%j', (html, expected) => {
    expect(removeTags(html, true)).toBe(expected);
  });
});

describe('unless it is media or a comment', () => {
  test.each([
    ['a {{< gallery >}}x{{< img "y" >}}{{< /gallery >}} b', 'a  b'],
    ['a [embed]https://example.org/x[/embed] b', 'a  b'],
    ['a [video width="4"]x[/video] b', 'a  b'],
    ['a {% comment %}x {% y %}{% endcomment %} b', 'a  b'],
    ['a {{% comment %}}x{{% /comment %}} b', 'a  b'],
    ['a {% capture x %}y{% endcapture %} b', 'a  b'],
  ])('%j', (html, expected) => {
    expect(removeTags(html, true)).toBe(expected);
  });
});

describe('code and raw text are kept as they are written', () => {
  test.each([
    ['{% highlight js %}\na < b\n{% endhighlight %}', '<pre><code>a &lt; b\n</code></pre>'],
    ['{{< highlight go >}}a{{< /highlight >}}', '<pre><code>a</code></pre>'],
    ['[code lang="js"]a &lt; b[/code]', '<pre><code>a &lt; b</code></pre>'],
    ['{% raw %}a {{ b }} {% c %}{% endraw %}', 'a {{ b }} {% c %}'],
    ['{{</* figure x */>}}', '{{< figure x >}}'],
    ['<code>{{< a >}}</code> {{< b >}}', '<code>{{< a >}}</code> '],
    ['<pre><code>{{ a }}</code> {{ b }}</pre>{{ c }}', '<pre><code>{{ a }}</code> {{ b }}</pre>'],
    ['<code>{% raw %}{{ a }}{% endraw %}</code>', '<code>{{ a }}</code>'],
  ])('%j', (html, expected) => {
    expect(removeTags(html, true)).toBe(expected);
  });
});

describe('text that is not a tag is kept', () => {
  test.each([
    'an open {{< mark',
    'an open {{< mark\n\nand >}} far below',
    'a {{ b\n \nc }}',
    'words in brackets: [video], [caption], [code], [audio]',
    'a gallery of marks [gallery of rogues]',
    '[gallery](https://example.org)',
    '[[gallery ids="1"]]',
    '[unknown x="y"]',
    '{: .note }',
  ])('%j', html => {
    expect(removeTags(html, true)).toBe(html);
  });

  test('Liquid tags without front matter', () => {
    expect(removeTags('{{ a }} {% b %} {{< c >}}', false)).toBe('{{ a }} {% b %} ');
  });
});
