/** A member of a JSON object. */
export interface Member {
  readonly name: string;
  /** The member as it was written, from the opening quote of its name to the end of its value. */
  readonly written: string;
}

/**
 * Splits a JSON object into its members as they were written, so that they can be passed through unchanged.
 * Parsing and writing them again would change `1.10` and `12345678901234567890`, and drop duplicate keys.
 *
 * @param json an object that `JSON.parse` accepts
 */
export const readMembers = (json: string): Member[] => {
  const members: Member[] = [];
  for (let from = json.indexOf('"'); from >= 0; ) {
    const nameEnd = stringEnd(json, from);
    const end = valueEnd(json, skipBlanks(json, json.indexOf(':', nameEnd) + 1));
    const name: unknown = JSON.parse(json.slice(from, nameEnd));
    members.push({ name: String(name), written: json.slice(from, end) });
    from = json.indexOf('"', end);
  }
  return members;
};

/**
 * @returns the end of the string that starts at `start`; a quote after an odd number of backslashes doesn't
 * end it
 */
const stringEnd = (json: string, start: number): number => {
  for (let quote = json.indexOf('"', start + 1); quote >= 0; quote = json.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (json[quote - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return json.length;
};

const skipBlanks = (json: string, start: number): number => {
  let at = start;
  while (json[at] === ' ' || json[at] === '\t' || json[at] === '\r' || json[at] === '\n') at++;
  return at;
};

const valueEnd = (json: string, start: number): number => {
  if (json[start] === '"') return stringEnd(json, start);
  if (json[start] === '{' || json[start] === '[') return bracketEnd(json, start);
  const after = /[,}\s]/g;
  after.lastIndex = start;
  return after.exec(json)?.index ?? json.length;
};

const bracketEnd = (json: string, start: number): number => {
  const token = /["{}[\]]/g;
  token.lastIndex = start;
  let depth = 0;
  for (let found = token.exec(json); found !== null; found = token.exec(json)) {
    if (found[0] === '"') token.lastIndex = stringEnd(json, found.index);
    else if (found[0] === '{' || found[0] === '[') depth++;
    else if (--depth === 0) return token.lastIndex;
  }
  return json.length;
};
