import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMembers } from '../../src/streams/members.ts';

describe('members are returned as they were written', () => {
  test.each([
    ['{}', []],
    [' { \t} \r', []],
    ['{"a":1}', ['"a":1']],
    ['{ "a" : 1 , "b":\t"x" }\r', ['"a" : 1', '"b":\t"x"']],
    ['{"id":12345678901234567890,"v":1.10,"e":1E+2}', ['"id":12345678901234567890', '"v":1.10', '"e":1E+2']],
    ['{"a":1,"a":2}', ['"a":1', '"a":2']],
    ['{"__proto__":{"b":1}}', ['"__proto__":{"b":1}']],
    ['{"a":"}\\"{","b":"\\\\"}', ['"a":"}\\"{"', '"b":"\\\\"']],
    ['{"a":[{"b":"]}"},[]],"c":{}}', ['"a":[{"b":"]}"},[]]', '"c":{}']],
    ['{"a\\"b":null,"":true}', ['"a\\"b":null', '"":true']],
    ['{"a":"\u2028\ud83d\ude00"}', ['"a":"\u2028\ud83d\ude00"']],
  ])('%s', (json, written) => {
    expect(readMembers(json).map(member => member.written)).toEqual(written);
  });
});

test('names are unescaped', () => {
  expect(readMembers('{"\\u0068tml":1}').map(({ name }) => name)).toEqual(['html']);
});

test('joining the members gives an equal object', () => {
  const blank = fc.constantFrom(0, 1, '\t');
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), blank, (object, indent) => {
      const members = readMembers(JSON.stringify(object, null, indent));
      expect(JSON.parse(`{${members.map(({ written }) => written).join(',')}}`)).toEqual(
        JSON.parse(JSON.stringify(object)),
      );
      expect(members.map(({ name }) => name)).toEqual(Object.keys(object));
    }),
  );
});
