/** The maximum number of items per piece. */
const itemsInPiece = 500;

/** @returns the JSON of an object in pieces, because the whole may be longer than a string can be */
export function* jsonPieces(data: object): Generator<string> {
  let separator = '{';
  for (const [key, value] of Object.entries(data)) {
    yield `${separator}${JSON.stringify(key)}:`;
    if (Array.isArray(value)) yield* listPieces(value);
    else yield JSON.stringify(value);
    separator = ',';
  }
  yield separator === '{' ? '{}' : '}';
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (let from = 0; from < items.length; from += itemsInPiece) {
    const piece = JSON.stringify(items.slice(from, from + itemsInPiece));
    yield `${from === 0 ? '' : ','}${piece.slice(1, -1)}`;
  }
  yield ']';
}
