import { expect, test } from 'vitest';
import { createCleaner as createSmallCleaner } from '../../src/index.ts';
import {
  ArticleError,
  cleanCopy,
  createCleaner,
  OptionError,
  type StandardSchema,
  whyRemoved,
} from '../../src/select.ts';

const article = `---
title: "The dockers&apos; band"
date: 2026-01-14
---
<p>"We're <a href="/x">back</a>," she said.</p><p><a href="/y"><strong>BAND SELLS OUT THE OLD GRAIN HALL TWICE</strong></a></p><p>They are.</p>`;

test('the result has text, metadata, removals and warnings', () => {
  expect(cleanCopy(article)).toEqual({
    text: '“We’re back,” she said.\nThey are.',
    metadata: { title: "The dockers' band", date: '2026-01-14' },
    removed: [{ rule: 'linked-capitals', text: 'BAND SELLS OUT THE OLD GRAIN HALL TWICE', after: 1 }],
    warnings: [],
  });
});

test('bytes are decoded, with a warning about their encoding', () => {
  const { text, warnings } = cleanCopy(Uint8Array.of(0x93, 0x48, 0x69, 0x94));
  expect(text).toBe('“Hi”');
  expect(warnings).toEqual([{ code: 'encoding-guessed', message: expect.any(String) }]);
  expect(cleanCopy(Uint8Array.of(0xc7, 0xf3), { encoding: 'windows-1251' })).toMatchObject({
    text: 'Зу',
    warnings: [],
  });
});

test.each<[options: Parameters<typeof cleanCopy>[1], text: string]>([
  [{ quotes: 'straight' }, '"We\'re back," she said.\nThey are.'],
  [{ quotes: 'keep' }, '"We\'re back," she said.\nThey are.'],
  [{ promos: 'none' }, '“We’re back,” she said.\nBAND SELLS OUT THE OLD GRAIN HALL TWICE\nThey are.'],
  [{ keep: [/BAND.*/] }, '“We’re back,” she said.\nBAND SELLS OUT THE OLD GRAIN HALL TWICE\nThey are.'],
  [{ drop: [/they are\./i] }, '“We’re back,” she said.'],
  [{ select: ['p:last-of-type'] }, 'They are.'],
  [{ remove: ['p:last-of-type', 'a'] }, '“We’re ,” she said.'],
  [{ header: ['title', 'date'] }, 'The dockers’ band\n2026-01-14\n“We’re back,” she said.\nThey are.'],
])('%o', (options, text) => {
  expect(cleanCopy(article, options).text).toBe(text);
});

test.each([
  ['---\ntitle: x\n<p>y</p>', 'front-matter-unclosed'],
  ['<p>\0</p>', 'binary'],
])('%j throws an error with the code %s', (input, code) => {
  expect(() => cleanCopy(input)).toThrow(ArticleError);
  expect(() => cleanCopy(input)).toThrow(expect.objectContaining({ code }));
});

/** Calls without the type checker. */
const createUnchecked = (options: unknown): unknown => Reflect.apply(createCleaner, undefined, [options]);

test.each([
  [{ encoding: 'klingon' }, "encoding must be the name of an encoding, such as 'windows-1251'"],
  [{ select: ['['] }, /^select contains an invalid selector '\[': /],
  [{ remove: [''] }, 'remove contains an empty selector'],
  [{ select: 'p' }, 'select must be an array of strings'],
  [{ select: Array(1) }, 'select must be an array of strings'],
  [{ schema: { '~standard': null } }, /^schema must be a validator that follows Standard Schema/],
  [{ schema: { '~standard': {} } }, /^schema must be a validator that follows Standard Schema/],
  [{ drop: ['x'] }, 'drop must be an array of regular expressions'],
  [{ quotes: 'german' }, "quotes must be one of 'curly', 'straight', 'keep'"],
  [{ qoutes: 'keep' }, 'qoutes is not an option; did you mean quotes?'],
  [{ nonsense: 1 }, /^nonsense is not an option; use one of encoding, format, select, /],
  [null, 'options must be an object'],
])('the options %o are rejected with a message', (options, message) => {
  expect(() => createUnchecked(options)).toThrow(OptionError);
  expect(() => createUnchecked(options)).toThrow(message);
});

test('an option of undefined counts as left out', () => {
  expect(createUnchecked({ quotes: undefined, select: undefined })).toHaveProperty('clean');
});

test('a cleaner keeps nothing from one article to the next', () => {
  const { clean } = createCleaner({ drop: [/x+/g] });
  expect(['<p>xx<p>a', '<p>xxx', '<p>"b"'].map(article => clean(article).text)).toEqual(['a', '', '“b”']);
});

/** A schema that requires a title and transforms it into a headline. */
const titled: StandardSchema<{ readonly headline: string }> = {
  '~standard': {
    version: 1,
    vendor: 'tests',
    validate: value => {
      const title = Object(value).title;
      return typeof title === 'string'
        ? { value: { headline: title.toUpperCase() } }
        : { issues: [{ message: 'expected a string', path: ['title'] }] };
    },
  },
};

test('metadata is the output of the schema', () => {
  const { metadata } = createCleaner({ schema: titled }).clean('---\ntitle: Tides\n---\n<p>Low.');
  expect(metadata.headline).toBe('TIDES');
});

test('front matter that does not match the schema is an error that names the field', () => {
  const { clean } = createCleaner({ schema: titled });
  expect(() => clean('---\ntitel: Tides\n---\n<p>Low.')).toThrow(
    expect.objectContaining({
      code: 'front-matter-invalid',
      message: expect.stringContaining('title: expected a string'),
    }),
  );
});

test('a schema that returns nothing is an error that says what it must return', () => {
  const schema = { '~standard': { validate: () => undefined } };
  const { clean } = Reflect.apply(createCleaner, undefined, [{ schema }]);
  expect(() => clean('<p>Low.')).toThrow('schema must return an object with a value or with issues');
});

test('front matter that cannot be parsed does not prevent the conversion', () => {
  const { clean } = createCleaner();
  const copy = clean('---\na: [\n---\n<p>b');
  expect(copy.text).toBe('b');
  expect(copy.metadata).toEqual({});
  expect(copy.warnings).toMatchObject([{ code: 'front-matter-unparsed' }]);
});

test.each([{ select: ['p'] }, { remove: ['p'] }])(
  'without cleancopy/select, the error about %o says where to import from',
  options => {
    expect(() => createSmallCleaner(options)).toThrow(OptionError);
    expect(() => createSmallCleaner(options)).toThrow(/^(select|remove) needs cleancopy\/select; /);
  },
);

test('the reason for each rule can be looked up', () => {
  expect(whyRemoved('linked-capitals')).toMatch(/^An all-capitals .+\.$/);
});
