import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/article/front-matter.ts';
import { frontMatterLang } from '../../src/article/front-matter-lang.ts';

const langOf = (article: string) => frontMatterLang(splitFrontMatter(article).frontMatter);

test.each([
  ['---\nlang: de\n---\n', 'de'],
  ['---\ntitle: A\nLanguage: "de-CH" # Swiss\n---\n', 'de-CH'],
  ["---\nlocale: 'de_DE.UTF-8'\n---\n", 'de_DE.UTF-8'],
  ['---\nlocale: fr\nlang: de\n---\n', 'de'],
  ['---\nlang: Swiss German\n---\n', 'Swiss German'],
  ['---\n"lang": de\n---\n', 'de'],
  ['---\nlang: ~\nlocale: de\n---\n', 'de'],
  ['+++\nlang = "de"\n+++\n', 'de'],
  ['{"title": "A", "language": "de"}', 'de'],
  ['{"title": "\\"lang\\": \\"fr\\"", "lang": "de"}', 'de'],
])('%j declares %s', (article, lang) => {
  expect(langOf(article)).toBe(lang);
});

test.each([
  ['no front matter', '<p>lang: de'],
  ['no such field', '---\ntitle: de\n---\n'],
  ['a nested field', '---\nsite:\n  lang: de\n---\n'],
  ['a line of a block scalar', '---\nnote: |\n  lang: de\n---\n'],
  ['a comment', '---\n# lang: de\n---\n'],
  ['a value that is not a scalar', '---\nlang: [de, fr]\n---\n'],
  ['an empty value', '---\nlang:\n---\n'],
  ['null', '---\nlang: null\n---\n'],
  ['a field of a table', '+++\ntitle = "A"\n[site]\nlang = "de"\n+++\n'],
  ['a field of another object', '{"site": {"lang": "de"}}'],
  ['an unsupported format', '---js\nlang: "de"\n---\n'],
])('no language is declared by %s', (_, article) => {
  expect(langOf(article)).toBe('');
});
