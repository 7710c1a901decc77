import { describe, expect, test } from 'vitest';
import { cleancopy, filesIn, folderOf } from '../command/command.ts';

const convert = (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const cwd = folderOf(files);
  expect(cleancopy([...args, '-d', 'texts', '-q'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  const all = Object.entries(filesIn(cwd)).filter(([name]) => name.startsWith('texts/'));
  return Object.fromEntries(all.map(([name, text]) => [name.slice('texts/'.length), text]));
};

test('a Hugo site: bundles keep their folders, shortcodes are removed', () => {
  const texts = convert(
    {
      'content/_index.md': '+++\ntitle = "The Harbour Post"\n+++\nNews from the *quay*.\n',
      'content/posts/_index.md': '---\ntitle: Posts\n---\n',
      'content/posts/spring-tide/index.md': `+++
title = "Spring tide"
date = 2026-03-20T06:15:00+01:00
aliases = ["/old/tide/"]
[taxonomies]
tags = ["sea", "weather"]
+++
The "big one" came at six.[^1]

{{< figure src="tide.jpg" caption="The quay" >}}

{{% notice warning %}}
Stay off the **north** mole.
{{% /notice %}}

<!--more-->

| Port | Level |
|------|-------|
| East | 4.1 m |

See [the tables]({{< relref "tables.md" >}} "Tables").

[^1]: Local time.
`,
      'content/posts/spring-tide/index.de.md': '---\ntitle: Springflut\n---\n"Die Flut" kam um *sechs*.\n',
      'content/posts/moved.md':
        '{ "title": "Moved", "url": "/m/" }\n\n<p>We have <a href="/x">moved</a>.</p>\n',
    },
    'content',
  );
  expect(texts).toEqual({
    '_index.txt': 'News from the quay.',
    'posts/_index.txt': '',
    'posts/spring-tide/index.txt': [
      'The “big one” came at six.¹',
      'Stay off the north mole.',
      'Port\tLevel',
      'East\t4.1 m',
      'See the tables.',
      'Local time.',
    ].join('\n'),
    'posts/spring-tide/index.de.txt': '„Die Flut“ kam um sechs.',
    'posts/moved.txt': 'We have moved.',
  });
});

test('a Jekyll site: Liquid and kramdown tags are removed, code is kept, names contain date and slug', () => {
  const texts = convert(
    {
      '_posts/2026-01-14-lamp-oil.md': `---
layout: &base post
title: Lamp oil
summary: >-
  Two lines
  folded
---
{% include toc.html %}
{: .no_toc }

## Why it "smells" {#smell}

Ask {{ site.author }}: it's the *wick*.
{: .lead }

{% highlight sh %}
pour "oil" --slowly
{% endhighlight %}

\`\`\`liquid
{{ page.title }}
\`\`\`

{% comment %}
Not yet.
{% endcomment %}

- one
- two
`,
      '_posts/2026-02-01-wicks.markdown': '---\nlayout: post\nslug: all-wicks\n---\nBuy ~~three~~ four.\n',
    },
    '_posts',
    '--name',
    '{date}/{slug}',
  );
  expect(texts).toEqual({
    '2026-01-14/lamp-oil.txt': [
      'Why it “smells”',
      'Ask : it’s the wick.',
      'pour "oil" --slowly',
      '{{ page.title }}',
      'one',
      'two',
    ].join('\n'),
    '2026-02-01/all-wicks.txt': 'Buy three four.',
  });
});

test('an archive of feeds: HTML in .md files is read as HTML, and promos are removed', () => {
  const body = `
    <p>"It&apos;s low," she <a href="https://example.org/1">said</a>.</p>

    <p><a href="https://example.org/2"><strong>READ THE FULL STORY OF THE HARBOUR</strong></a></p>


    <p>High * at noon * and low.</p>
<div>[caption id="a1" width="300"]<img src="x.jpg" alt="x"> The pier at dusk[/caption]</div>
[gallery ids="1,2"]
`;
  const article = `---\ntitle: "Low &amp; high"\nsource: feed\n---\n${body}`;
  const text = ['“It’s low,” she said.', 'High * at noon * and low.', 'The pier at dusk'].join('\n');
  const files = { 'feeds/a/1.md': article, 'feeds/a/1b.html': article };
  expect(convert(files, 'feeds')).toEqual({ 'a/1.txt': text, 'a/1b.txt': text });
});

test('words outside of elements make a .md file Markdown, unless --from says otherwise', () => {
  const cwd = folderOf({ 'a.md': '<p>*a*</p>\n', 'b.md': '*b*', 'c.txt': '*c*' });
  const textOf = (...args: readonly string[]): string => cleancopy(args, { cwd }).stdout;
  expect([textOf('a.md'), textOf('b.md'), textOf('c.txt')]).toEqual(['*a*', 'b', '*c*']);
  expect([textOf('a.md', '--from', 'markdown'), textOf('c.txt', '--from', 'markdown')]).toEqual(['*a*', 'c']);
  expect([
    textOf('b.md', '--from', 'html'),
    cleancopy(['--from', 'markdown'], { input: '- d' }).stdout,
  ]).toEqual(['*b*', 'd']);
});

describe('front matter as on real sites becomes metadata', () => {
  test.each<[string, string, object]>([
    [
      'anchors and aliases',
      '---\ntags: &tags [sea, mud]\npage:\n  title: Tides\n  tags: *tags\n---\nx',
      { tags: ['sea', 'mud'], page: { title: 'Tides', tags: ['sea', 'mud'] } },
    ],
    [
      'multi-line strings',
      '---\nfolded: >-\n  one\n  two\nkept: |\n  one\n  two\n---\nx',
      { folded: 'one two', kept: 'one\ntwo\n' },
    ],
    [
      'TOML with dates, multi-line strings and nested taxonomies',
      '+++\ndate = 2026-03-20T06:15:00+01:00\nday = 2026-03-20\nlead = """\none\ntwo"""\n[taxonomies]\ntags = ["sea", "mud"]\n+++\nx',
      {
        date: '2026-03-20T06:15:00+01:00',
        day: '2026-03-20',
        lead: 'one\ntwo',
        taxonomies: { tags: ['sea', 'mud'] },
      },
    ],
    [
      'JSON with url and aliases',
      '{ "title": "Moved", "url": "/m/", "aliases": ["/old/", "/older/"] }\n\nx',
      { title: 'Moved', url: '/m/', aliases: ['/old/', '/older/'] },
    ],
    [
      'YAML with url and aliases',
      '---\nurl: /m/\naliases:\n  - /old/\n  - /older/\n---\nx',
      { url: '/m/', aliases: ['/old/', '/older/'] },
    ],
  ])('%s', (_, article, metadata) => {
    const cwd = folderOf({ 'a.md': article });
    const { stdout } = cleancopy(['a.md', '--to', 'json'], { cwd });
    expect(JSON.parse(stdout)).toEqual(expect.objectContaining({ text: 'x', metadata }));
  });
});

test('--lang takes precedence over the language in a file name, and unknown languages are ignored', () => {
  const cwd = folderOf({ 'a.de.md': '"x"', 'b.fr-CH.markdown': '"x"', 'c.zz.md': '"x"', 'd.de.html': '"x"' });
  const textOf = (...args: readonly string[]): string => cleancopy(args, { cwd }).stdout;
  expect(['a.de.md', 'b.fr-CH.markdown', 'c.zz.md', 'd.de.html'].map(name => textOf(name))).toEqual([
    '„x“',
    '«x»',
    '“x”',
    '“x”',
  ]);
  expect(textOf('a.de.md', '--lang', 'en')).toBe('“x”');
  expect(textOf('a.de.md', '--from', 'markdown')).toBe('„x“');
});
