import { retext } from 'retext';
import retextSmartypants from 'retext-smartypants';
import { smartypantsu } from 'smartypants';
import { languageOf } from '../../src/quotes/languages/languages.ts';
import { setQuotes } from '../../src/quotes/set-quotes.ts';
import { straightenQuotes } from '../../src/quotes/straighten-quotes.ts';

/**
 * Sentences of a language with typographic quotes. In frames, 1 and 2 stand for names, S and T for what is
 * said, I for a title, and P for a sentence of narration.
 */
interface Sentences {
  readonly frames: readonly string[];
  readonly names: readonly string[];
  readonly said: readonly string[];
  readonly titles: readonly string[];
  readonly narration: readonly string[];
}

export const languages: Readonly<Record<string, Sentences>> = {
  de: {
    frames: [
      '„S“, sagte 1. P',
      '1 sagte: „S. T.“ P',
      '„S“, rief 2, „und ich nenne das ‚I‘.“',
      'P Man sprach von „I“.',
      '„Hat 1 wirklich ‚I‘ gesagt?“, fragte 2.',
      '„‚I‘ war das Wort. T“, sagte 1.',
    ],
    names: ['Anna', 'Hans', 'Herr Weber', 'die Ministerin'],
    said: ['So geht’s nicht weiter', 'Das Haus steht leer', 'Wir hab’n gewartet', 'Morgen fährt kein Zug'],
    titles: ['Der lange Weg', 'Fortschritt', 'grüne Stadt', 'alles neu'],
    narration: [
      'Hans’ Wagen stand noch da.',
      'Es war kalt.',
      'Der Rat tagt im Mai.',
      'Im Saal wurd’s still.',
    ],
  },
  fr: {
    frames: [
      '« S », dit 1. P',
      '1 répond : « S. T. » P',
      '« S », lance 2, « et j’appelle ça « I ». »',
      'P On parle d’« I ».',
      '« Est-ce que 1 a dit « I » ? » demande 2.',
      '« Le mot était « I ». T », dit 1.',
    ],
    names: ['Anne', 'Louis', 'M. d’Arcy', 'la ministre'],
    said: ['L’été n’est pas fini', 'La maison est vide', 'J’ai attendu', 'Aujourd’hui, rien ne part'],
    titles: ['avenir', 'égalité', 'autre ville', 'ordre nouveau'],
    narration: ['Il n’y avait personne.', 'Le conseil siège en mai.', 'C’était l’hiver.', 'La salle se tut.'],
  },
  pl: {
    frames: [
      '„S” – powiedział 1. P',
      '1 powiedział: „S. T”. P',
      '„S – dodał 2 – i to jest «I»”.',
      'P Mówiono o „I”.',
      '„Czy 1 powiedział «I»?” – zapytał 2.',
      '„«I» to dobre słowo. T” – dodał 1.',
    ],
    names: ['Jan', 'Adam', 'wójt', 'minister'],
    said: ['Tak dalej być nie może', 'Dom stoi pusty', 'Czytałem Shaw’a', 'Jutro nie ma pociągu'],
    titles: ['Długa droga', 'postęp', 'zielone miasto', 'nowy ład'],
    narration: [
      'Było zimno.',
      'Rada zbierze się w maju.',
      'Pytano o plan Kennedy’ego.',
      'Na sali zapadła cisza.',
    ],
  },
  es: {
    frames: [
      '“S”, dijo 1. P',
      '1 respondió: “S. T”. P',
      '“S”, gritó 2, “y yo lo llamo ‘I’”.',
      'P Se habló de “I”.',
      '“¿De verdad 1 dijo ‘I’?”, preguntó 2.',
      '“‘I’ fue la palabra. T”, dijo 1.',
    ],
    names: ['Ana', 'Luis', 'la señora O’Donnell', 'la ministra'],
    said: ['Así no podemos seguir', 'La casa está vacía', '¡Vamos pa’lante!', 'Mañana no hay trenes'],
    titles: ['El largo camino', 'progreso', 'ciudad verde', 'todo nuevo'],
    narration: ['Hacía frío.', 'El pleno será en mayo.', 'Sonaba un disco de los ’80.', 'La sala calló.'],
  },
  it: {
    frames: [
      '«S», disse 1. P',
      '1 rispose: «S. T». P',
      '«S», gridò 2, «e io la chiamo “I”».',
      'P Si parlava di «I».',
      '«Davvero 1 ha detto “I”?», chiese 2.',
      '«“I” era la parola. T», disse 1.',
    ],
    names: ['Anna', 'Luigi', 'il signor D’Amico', 'la ministra'],
    said: [
      'Così non va, po’ di pazienza',
      'L’aula è vuota',
      'C’è un po’ di nebbia',
      'Domani non c’è un treno',
    ],
    titles: ['La lunga strada', 'progresso', 'un’altra città', 'l’ordine nuovo'],
    narration: [
      'Faceva un po’ freddo.',
      'Il voto è a maggio.',
      'Erano gli anni ’60.',
      'Nell’aula non si sentì nulla.',
    ],
  },
  ru: {
    frames: [
      '«S», — сказал 1. P',
      '1 ответил: «S. T». P',
      '«S, — добавил 2, — и это „I“».',
      'P Речь шла о «I».',
      '«Неужели 1 сказал „I“?» — спросил 2.',
      '«„I“ — верное слово. T», — сказал 1.',
    ],
    names: ['Иван', 'О’Нил', 'д’Артаньян', 'министр'],
    said: ['Так дальше нельзя', 'Дом стоит пустой', 'Мы долго ждали', 'Завтра поезда не будет'],
    titles: ['Долгий путь', 'прогресс', 'зелёный город', 'новый порядок'],
    narration: [
      'Было холодно.',
      'Совет соберётся в мае.',
      'Дело Кот-д’Ивуара отложили.',
      'В зале стало тихо.',
    ],
  },
};

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? '';

/** @returns 300 paragraphs of one or two frames each, the same on every call */
export const paragraphsIn = ({ frames, names, said, titles, narration }: Sentences): string[] => {
  const fill = (frame: string, number: number): string => {
    const words: Readonly<Record<string, string>> = {
      1: pick(names, number),
      2: pick(names, number + 1),
      S: pick(said, Math.floor(number / 2)),
      T: pick(said, Math.floor(number / 3) + 1),
      I: pick(titles, Math.floor(number / 5)),
      P: pick(narration, Math.floor(number / 7)),
    };
    return frame.replace(/(?<!\p{L})[12STIP](?!\p{L})/gu, slot => words[slot] ?? slot);
  };
  return Array.from({ length: 300 }, (_, number) =>
    number % 2 === 0
      ? fill(pick(frames, number / 2), number)
      : `${fill(pick(frames, number), number)} ${fill(pick(frames, Math.floor(number / 6)), number + 11)}`,
  );
};

const pipeline = retext()
  .use(retextSmartypants, { backticks: false, dashes: false, ellipses: false })
  .freeze();

type Setter = (text: string, lang: string) => string;

export const ours: Setter = (text, lang) => setQuotes(text, [], languageOf(lang));

const setters: Readonly<Record<string, Setter>> = {
  cleancopy: ours,
  smartypants: text => smartypantsu(text, 'q'),
  'retext-smartypants': text => String(pipeline.processSync(text)),
};

/**
 * Straightens the quotes of paragraphs and sets them again.
 *
 * @returns the number of marks, the errors per thousand marks, and the paragraphs with errors
 */
export const measureLanguage = (lang: string, sentences: Sentences, set: Setter) => {
  const wrong: string[] = [];
  let marks = 0;
  let errors = 0;
  for (const text of paragraphsIn(sentences)) {
    const got = set(straightenQuotes(text), lang);
    for (const { index } of text.matchAll(/[“”„‘’‚«»]/g)) {
      marks++;
      if (got[index] !== text[index]) errors++;
    }
    if (got !== text) wrong.push(`${text} → ${got}`);
  }
  return { marks, wrong, perThousand: (1000 * errors) / marks };
};

/**
 * @returns the section on languages in the accuracy report, with libraries that treat every language as
 * English for comparison
 */
export const reportLanguages = (): string =>
  Object.entries(languages)
    .map(([lang, sentences]) => {
      const figures = Object.entries(setters).map(([name, set]) => {
        const { perThousand } = measureLanguage(lang, sentences, set);
        return `${name} ${perThousand.toFixed(1)}`;
      });
      const { marks, wrong } = measureLanguage(lang, sentences, ours);
      return [`quotes, ${lang}: ${marks} marks; per 1,000: ${figures.join(', ')}`, ...wrong].join('\n  ');
    })
    .join('\n');
