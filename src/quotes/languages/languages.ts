import { apostrophesOf, english as englishApostrophes } from '../apostrophes/apostrophes.ts';
import { type Language, makeLanguage } from './language.ts';

/**
 * Outer and inner marks with the languages that use them, by CLDR 48 (`delimiters`). Languages with the same
 * marks as English are listed for their apostrophes.
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

/** Languages in which CLDR differs from printed usage, with sources. */
export const marksByUse: Readonly<Record<string, string>> = {
  // Taalunie, "Aanhalingstekens (algemeen)", https://taaladvies.net/aanhalingstekens-algemeen: double marks
  // for speech, single ones for words. The single outer marks of CLDR would confuse the two.
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

/** For articles whose language is missing or unknown. */
export const english = makeLanguage('“”‘’', englishApostrophes);

/** A cache of languages by tag as written, with a limit that no ordinary set of articles reaches. */
const known = new Map<string, Language>();
const mostKnown = 1000;

/**
 * @param tag a BCP 47 language tag; `de_DE.UTF-8` and `German` work too
 * @returns how quotations are set in the language; as in English if it is unknown
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

/** The maximum length of a tag that is read. RFC 5646, section 4.4.1, recommends 35 characters. */
const longestTag = 100;
/** The maximum length of a language code. Anything longer is a name. */
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

/** The codes of languages by name, in English and in the language itself, in lower case. */
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
