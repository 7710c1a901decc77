import { apostrophesOf, english as englishApostrophes } from '../apostrophes/apostrophes.ts';
import { type Language, makeLanguage } from './language.ts';

/**
 * Outer and inner marks, and the languages that have them, by CLDR 48 (`delimiters`). A language of an English row
 * stands here for its apostrophes.
 */
export const marksByCldr: Readonly<Record<string, string>> = {
  '“”‘’': `af da en es es-419 es-ar es-bo es-br es-bz es-cl es-co es-cr es-cu es-do es-ec es-gt es-hn es-mx es-ni es-pa
    es-pe es-pr es-py es-sv es-uy es-ve id ko ms pt tr vi zh`,
  '«»«»': 'fr ht hy oc',
  '«»“”': 'ast br ca el es-us eu it kk pt-ao pt-ch pt-cv pt-gq pt-gw pt-lu pt-mo pt-mz pt-pt pt-st pt-tl sc',
  '«»‹›': 'am az-cyrl fa fr-ch gsw rm',
  '«»‘’': 'nb nn no',
  '«»„“': 'be os ru uk',
  '„“‚‘': 'bs-cyrl cs de dsb et hr hsb is ksh lb mk nds sk sl',
  '„“„“': 'bg lt',
  '„“«»': 'ka',
  '„”’’': 'sr',
  '„”‘’': 'bs',
  '„”«»': 'pl ro',
  '„”»«': 'hu',
  '””’’': 'fi se sv',
  '「」『』': 'ja yue zh-hant',
};

/** Where CLDR is not what is printed there, and where that is said. */
export const marksByUse: Readonly<Record<string, string>> = {
  // Taalunie, "Aanhalingstekens (algemeen)", https://taaladvies.net/aanhalingstekens-algemeen: double marks for what
  // is said, single ones for words. CLDR has single ones outside: that would turn the one into the other.
  nl: '“”‘’',
  // Swiss Federal Chancellery, "Schreibweisungen" (2008), 2.1.1: guillemets in German too, as in Liechtenstein
  // (German Wikipedia, "Anführungszeichen").
  'de-ch': '«»‹›',
  'de-li': '«»‹›',
  // Translation Bureau of Canada, "Les guillemets français et anglais": “ ” inside; CLDR has them reversed.
  'fr-ca': '«»“”',
};

const marksByTag: ReadonlyMap<string, string> = new Map([
  ...Object.entries(marksByCldr).flatMap(([marks, tags]) =>
    tags.split(/\s+/).map(tag => [tag, marks] as const),
  ),
  ...Object.entries(marksByUse),
]);

/** As it is set where no language is named, and where the one that is named is not known. */
export const english = makeLanguage('“”‘’', englishApostrophes);

/** Languages by tag as it is written, up to a number that no set of articles has. */
const known = new Map<string, Language>();
const mostKnown = 1000;

/**
 * @param tag a BCP 47 language tag; `de_DE.UTF-8` and `German` are understood too
 * @returns how the language is set; English where it is not known
 */
export const languageOf = (tag: string): Language => {
  if (tag === '') return english;
  let language = known.get(tag);
  if (language === undefined) {
    language = findLanguage(tag);
    if (known.size >= mostKnown) known.clear();
    known.set(tag, language);
  }
  return language;
};

const findLanguage = (written: string): Language => {
  const locale = readTag(written);
  if (locale === undefined || locale.language === 'en') return english;
  const { language, region, script } = locale;
  const tags = [`${language}-${region}`, `${language}-${script ?? locale.maximize().script}`, language];
  const tag = tags.map(candidate => candidate.toLowerCase()).find(candidate => marksByTag.has(candidate));
  if (tag === undefined) return english;
  return makeLanguage(marksByTag.get(tag) ?? '', apostrophesOf(language), language === 'fr');
};

/** Longer ones are no tags (RFC 5646, section 4.4.1, expects 35 characters). */
const longestTag = 100;
/** Languages have codes of two or three letters; what is longer is a name. */
const longestCode = 3;

const readTag = (written: string): Intl.Locale | undefined => {
  const [tag = ''] = written.trim().slice(0, longestTag).split(/[.@(]/, 1);
  const hyphenated = tag.trim().replaceAll('_', '-');
  const locale = toLocale(hyphenated);
  if (locale !== undefined && locale.language.length <= longestCode) return locale;
  const code = codeByName().get(hyphenated.toLowerCase());
  return code === undefined ? undefined : toLocale(code);
};

const toLocale = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
};

let codes: ReadonlyMap<string, string> | undefined;

/** Languages' names in English and in the language itself, in lower case, with their codes. */
const codeByName = (): ReadonlyMap<string, string> => {
  codes ??= new Map(
    [...marksByTag.keys()]
      .filter(tag => !tag.includes('-'))
      .flatMap(code => ['en', code].map(language => [nameOf(code, language), code] as const)),
  );
  return codes;
};

const nameOf = (code: string, language: string): string =>
  (new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code).toLowerCase();
