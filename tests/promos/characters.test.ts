import { expect, test } from 'vitest';
import { Character, characterOf } from '../../src/promos/characters.ts';

const { Upper, Lower, Caseless, LetterOrDigit } = Character;
const all = Upper | Lower | Caseless | LetterOrDigit;

test.each([
  ['A', Upper | LetterOrDigit],
  ['z', Lower | LetterOrDigit],
  ['É', Upper | LetterOrDigit],
  ['ß', Lower | LetterOrDigit],
  ['ж', Lower | LetterOrDigit],
  ['漢', Caseless | LetterOrDigit],
  ['7', LetterOrDigit],
  ['\u0301', LetterOrDigit],
  ['’', 0],
  [' ', 0],
  // The halves of a pair.
  ['\ud83d', Caseless],
  ['\ude00', 0],
])('%j is what Unicode says, the second time too', (text, expected) => {
  expect(characterOf(text.charCodeAt(0)) & all).toBe(expected);
  expect(characterOf(text.charCodeAt(0)) & all).toBe(expected);
});
