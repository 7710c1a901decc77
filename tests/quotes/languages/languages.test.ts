import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf, marksByCldr, marksByUse } from '../../../src/quotes/languages/languages.ts';
import { setQuotes } from '../../../src/quotes/set-quotes.ts';

const set = (text: string, lang: string) => setQuotes(text, [], languageOf(lang));

test.each([
  ['de', `"Das ist 'gut'," sagte er.`, '„Das ist ‚gut‘,“ sagte er.'],
  ['de-CH', `"Das ist 'gut'," sagte er.`, '«Das ist ‹gut›,» sagte er.'],
  ['fr', `"C'est 'bien'", dit-il. Il dit : " Oui "`, '«C’est «bien»», dit-il. Il dit : « Oui »'],
  ['fr', `" Il a dit : " Oui ! " et il est parti. "`, '« Il a dit : « Oui ! » et il est parti. »'],
  ['fr', `" A-t-il dit " oui " ? " Plus d'" oui ".`, '« A-t-il dit « oui » ? » Plus d’« oui ».'],
  ['nl', `"Dat is 'goed'," zei hij.`, '“Dat is ‘goed’,” zei hij.'],
  ['pl', `"To jest 'dobre'", rzekł.`, '„To jest «dobre»”, rzekł.'],
  ['cs', `"To je 'dobré'," řekl.`, '„To je ‚dobré‘,“ řekl.'],
  ['da', `"Det er 'godt'," sagde han.`, '“Det er ‘godt’,” sagde han.'],
  ['sv', `"Det är 'bra'", sa han.`, '”Det är ’bra’”, sa han.'],
  ['ru', `"Роман 'Мы'", "роман "Мы" хорош"`, '«Роман „Мы“», «роман „Мы“ хорош»'],
  ['es', `"Dijo 'hola'", y se fue.`, '“Dijo ‘hola’”, y se fue.'],
  ['it', `"L'ha detto 'lui'", dice.`, '«L’ha detto “lui”», dice.'],
  ['ja', `彼は"'今日'です"と言った。`, '彼は「『今日』です」と言った。'],
  ['zh', `他说"这是'好'的"。`, '他说“这是‘好’的”。'],
  ['ko', `"그가 '좋다'고 했다"라고 말했다.`, '“그가 ‘좋다’고 했다”라고 말했다.'],
])('%s: %s becomes %s', (lang, text, expected) => {
  expect(set(text, lang)).toBe(expected);
  expect(set(expected, lang)).toBe(expected);
});

test.each([
  ['nl', "'t Is 's avonds, zei Kees' vrouw.", '’t Is ’s avonds, zei Kees’ vrouw.'],
  ['nl', "'s Middags is het stil in 's-Gravenhage.", '’s Middags is het stil in ’s-Gravenhage.'],
  ['af', "Dit is 'n huis.", 'Dit is ’n huis.'],
  ['de', "So geht's, 's ist Hans' Auto, ich hab' recht.", 'So geht’s, ’s ist Hans’ Auto, ich hab’ recht.'],
  ['de', "Na, 'tschuldigung, 'türlich nicht.", 'Na, ’tschuldigung, ’türlich nicht.'],
  ['es', "El perro 'tá cansao, vamos pa' casa.", 'El perro ’tá cansao, vamos pa’ casa.'],
  ['pt', "Ele 'tá aqui, 'cê viu?", 'Ele ’tá aqui, ’cê viu?'],
  ['fr', "l'été d'aujourd'hui", 'l’été d’aujourd’hui'],
  ['it', "Un po' tardi: gli anni '60 della 'ndrangheta.", 'Un po’ tardi: gli anni ’60 della ’ndrangheta.'],
  ['el', "Σ' αυτό, απ' όλα.", 'Σ’ αυτό, απ’ όλα.'],
])('apostrophes in %s: %s becomes %s', (lang, text, expected) => {
  expect(set(text, lang)).toBe(expected);
});

test.each([
  ['de', 'Der 10,25"-Bildschirm neben dem 55" Gerät', 'Der 10,25"-Bildschirm neben dem 55" Gerät'],
  ['de', '"Halle 5" und das "Plan 9"-Rad mit 28"', '„Halle 5“ und das „Plan 9“-Rad mit 28"'],
  ['sv', 'en 27" skärm och ett "ord"', 'en 27" skärm och ett ”ord”'],
])('inches in %s: %s becomes %s', (lang, text, expected) => {
  expect(set(text, lang)).toBe(expected);
});

test.each([
  ['de', '„Eins", „zwei"', '„Eins“, „zwei“'],
  ['pl', '„Eins", „zwei"', '„Eins”, „zwei”'],
  ['fr', '«Oui"', '«Oui»'],
  ['en', '«Oui" « Non "', '«Oui» « Non »'],
  ['de', '»Ja" und "Nein«', '»Ja« und »Nein«'],
  ['de', '"Ja“ und “Nein"', '„Ja“ und “Nein”'],
])('in %s, a typographic mark determines the mark of its pair: %s becomes %s', (lang, text, expected) => {
  expect(set(text, lang)).toBe(expected);
});

test.each([
  ['de_DE.UTF-8', 'de'],
  ['DE', 'de'],
  ['deu', 'de'],
  ['German', 'de'],
  ['Deutsch', 'de'],
  ['de-Latn-AT', 'de'],
  ['de_CH', 'de-ch'],
  ['sr-Latn-RS', 'sr'],
  ['zh-TW', 'zh-hant'],
  ['English', 'en'],
  ['xx', 'en'],
  ['no language at all', 'en'],
  ['', 'en'],
])('%j is read as %s', (written, tag) => {
  const { outer, inner } = languageOf(written);
  expect([outer, inner]).toEqual([languageOf(tag).outer, languageOf(tag).inner]);
});

test('setting quotes again changes nothing in any language', () => {
  const pieces = [...'"\'"\'“”‘’„«»‚‹› aZ9.,-—(', "''", `6'2"`, "'s", '5"', ' "', '" ', 'да'];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(drawn => drawn.join(''));
  const rows = Object.values(marksByCldr).map(tags => tags.split(' ', 1)[0] ?? '');
  const lang = fc.constantFrom(...rows, ...Object.keys(marksByUse), 'de', 'sv', 'pl', 'it');
  fc.assert(
    fc.property(text, lang, (value, tag) => {
      const once = set(value, tag);
      expect(once.length).toBe(value.length);
      expect(set(once, tag)).toBe(once);
    }),
    { numRuns: 5000 },
  );
});

describe('CLDR', () => {
  const require = createRequire(import.meta.url);
  const cldr = dirname(require.resolve('cldr-misc-full/package.json'));

  const cldrMarks = (tag: string): string => {
    const locale = new Intl.Locale(tag).baseName;
    const source = readFileSync(`${cldr}/main/${locale}/delimiters.json`, 'utf8');
    const markOf = (name: string) => new RegExp(`"${name}": "(.)"`).exec(source)?.[1] ?? '';
    return ['quotationStart', 'quotationEnd', 'alternateQuotationStart', 'alternateQuotationEnd']
      .map(markOf)
      .join('');
  };

  const rows = Object.entries(marksByCldr).flatMap(([marks, tags]) =>
    tags.split(/\s+/).map(tag => [tag, marks] as const),
  );

  test.each(rows)('has the marks that are used for %s: %s', (tag, marks) => {
    expect(cldrMarks(tag)).toBe(marks);
  });

  test.each(Object.entries(marksByUse))('still differs from usage for %s: %s', (tag, marks) => {
    expect(cldrMarks(tag)).not.toBe(marks);
  });
});
