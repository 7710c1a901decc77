/** The ways to read a mark. */
export const Reading = {
  Opens: 0,
  Closes: 1,
  Apostrophe: 2,
  /** Left straight: the sign of feet or inches. */
  Stays: 3,
  /** Of two single marks: a quotation opens before an apostrophe, ‘’tis. */
  OpensBeforeApostrophe: 4,
  /** Of two single marks: a quotation closes after an apostrophe, goin’’. */
  ClosesAfterApostrophe: 5,
} as const;
export type Reading = (typeof Reading)[keyof typeof Reading];

/** More than any sensible reading costs, little enough to add up. */
export const absurd = 200;

const singleReadings: Readonly<Record<string, readonly Reading[]>> = {
  '"': [Reading.Opens, Reading.Closes, Reading.Stays],
  "'": [Reading.Opens, Reading.Closes, Reading.Apostrophe, Reading.Stays],
  '“': [Reading.Opens],
  '”': [Reading.Closes],
  '‘': [Reading.Opens],
  '’': [Reading.Closes, Reading.Apostrophe],
};

const closingTwice: readonly Reading[] = [Reading.Closes, Reading.ClosesAfterApostrophe];

/** Two single marks side by side, as a double mark or as a mark and an apostrophe. */
const twoReadings: Readonly<Record<string, readonly Reading[]>> = {
  "''": [
    Reading.Opens,
    Reading.Closes,
    Reading.Stays,
    Reading.OpensBeforeApostrophe,
    Reading.ClosesAfterApostrophe,
  ],
  "‘'": [Reading.Opens, Reading.OpensBeforeApostrophe],
  "'‘": [Reading.Opens],
  '‘‘': [Reading.Opens],
  "'’": [...closingTwice, Reading.OpensBeforeApostrophe],
  "’'": closingTwice,
  '’’': closingTwice,
  '‘’': [Reading.OpensBeforeApostrophe],
};

/**
 * The readings a mark may have by its characters: curly ones say what they are.
 * @param characters the mark: one character, or two single marks read together
 * @param wordFollows an apostrophe in front needs a word
 * @returns none where two marks can't be read together
 */
export const possibleReadings = (characters: string, wordFollows: boolean): readonly Reading[] => {
  if (characters.length === 1) return singleReadings[characters] ?? [];
  const readings = twoReadings[characters] ?? [];
  return wordFollows ? readings : readings.filter(reading => reading !== Reading.OpensBeforeApostrophe);
};

/** The characters a mark is set with that doesn't stay. */
export const typographic = (
  double: boolean,
  width: number,
  reading: Exclude<Reading, typeof Reading.Stays>,
): string => {
  switch (reading) {
    case Reading.OpensBeforeApostrophe:
      return '‘’';
    case Reading.ClosesAfterApostrophe:
      return '’’';
    case Reading.Opens:
      return width === 2 ? '‘‘' : double ? '“' : '‘';
    case Reading.Closes:
      return width === 2 ? '’’' : double ? '”' : '’';
    case Reading.Apostrophe:
      return '’';
  }
};
