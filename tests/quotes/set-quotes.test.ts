import { describe, expect, test } from 'vitest';
import { setQuotes } from '../../src/quotes/set-quotes.ts';
import { straightenQuotes } from '../../src/quotes/straighten-quotes.ts';

/** Correct texts. Straightening their quotes and setting them again must give the same text. */
const right: Record<string, readonly string[]> = {
  quotations: [
    '“The bridge will close,” the mayor said, “but not before May.”',
    '“Ready?” “Not yet.”',
    'The so-called “tax holiday” (“a gift,” said one critic) ended.',
    'He called it “…a start,” then “a…”.',
    'She said—“and I quote”—“nothing at all.”',
    '“Well—” he began. “I—”',
    '“[The] plan works,” it read.',
    '“$5 is enough,” “50%” of them said.',
    '“Überraschung,” said Zoë; “élan,” said Łukasz.',
    'Was it “A”? Or “B”; or “C”: “D”!',
    '“Yes.”',
  ],
  nested: [
    '“He told me, ‘Go home,’ and I went.”',
    '“‘Go home,’ he said.”',
    '“She said ‘maybe.’”',
    '“Who wrote ‘The “Last” Word’?”',
    '“‘Now’ is the word,” he said.',
  ],
  'single outside': [
    '‘The bridge will close,’ the mayor said, ‘but not before May.’',
    '‘He told me, “Go home,” and I went.’',
    '‘It’s the drivers’ choice,’ he said, ‘isn’t it?’',
    'The ‘tax holiday’ that wasn’t.',
    'MINISTER CALLS TALKS ‘CLOSE TO DONE,’ AS RIVALS WAIT',
    'Mayor: ‘We will not close’',
  ],
  'several paragraphs': [
    '“This is the first paragraph, and the next opens again.',
    '“It goes on. He said ‘no.’ That was it.',
    '‘This one opens single, and nobody’s there to close it.',
    '“‘A tale inside a tale begins here.',
    'and there the tale within the tale came to its end.’”',
    'and all that is in it,”’ says the book.”',
  ],
  'inside words': [
    'It isn’t the driver’s; they’d’ve said so, wouldn’t they?',
    'O’Brien and d’Artagnan met at Hawai’i’s shore.',
    'the 1980’s, the MP’s, rock’n’roll',
    'l’été, j’étais, Qur’an, Baha’i',
  ],
  'before words': [
    '’Tis the season, and ’twas ever so.',
    '“’Tis the season,” she said.',
    'Give ’em time ’til Friday.',
    'Rock ’n’ roll, salt ’n’ pepper.',
    'The ’90s, the class of ’08 and the summer of ’69.',
    '“Back in the ’60s,” he said, “it was ’62, I think.”',
    '“’E’s got ’is ’at on ’is ’ead, ’e ’as.”',
    '“I ’ad it in my ’and,” he said, “an’ then ’twas gone.”',
    '‘I told ’em,’ he said.',
    '“Come ’ere, ’Arry!”',
    'He was ’bout ready ’fore noon, ’cause he’d worked.',
    'I’m ’shamed of you; even so, ’least you tried.',
    '“’Course it is,” said the boy. “’Nuff said.”',
  ],
  'after words': [
    'The dockers’ strike and the nurses’ pay.',
    'Charles’ crown, the Joneses’ house, Jess’ and Liz’ too.',
    '“The dockers’ strike goes on,” they said. “It’s the owners’ fault.”',
    '‘The dockers’ strike goes on,’ they said.',
    '“I was walkin’ an’ talkin’ o’ nothin’ much.”',
    'Will o’ the wisp, ol’ man, goin’ wi’ th’ tide.',
    '“I’m goin’,” he said.',
    '“What are you doin’?”',
  ],
  'dialect and verse': [
    '“’Tain’t no use o’ talkin’ to ’im,” said the carter. “’E’s gone ’ome, an’ ’is missus wi’ ’im.”',
    '“I b’lieve dey wuz roun’ de do’ las’ night, en I didn’ know nothin’ ’bout it, ’kase I ’uz asleep.”',
    '“Tha’ mun tak’ th’ owd road, i’ t’ dark, an’ mind th’ bridge.”',
    '“I’d ’a’ told ’ee, but ’a wouldn’t listen, ’a wouldn’t.”',
    '“He says, ‘I ain’t goin’ nowhere,’ an’ ’e sat down.”',
    '“I says to ’im, ‘’Enry,’ I says, ‘you’re late.’”',
    '“Do you call that ‘singin’’?” he asked.',
    '’Twas late, and o’er the moor\nThe wind went ’neath the moon\n’Gainst every open door.',
    '“We’ve two ’pinions here,” said the smith, “and there’s folks ’ud call both wrong.”',
    'My neighbour in the faith’s an ’ist,\nAn ’ite, an ’ic, an ’er.',
    '‘I never,’ said Alf. ‘’E’s pullin’ your leg. ’Is wife’s ’ome in ’Ackney.’',
  ],
  'words that are not English': ['Sheikh ’Ali and the ta’wil; the Sa’udi king', '“‘Ça va,’ dit-elle.”'],
  'between spaces': ['“ ‘I know,’ he said, ‘I know.’ ”', '“ ’Tis so,” she said.'],
  'words that elsewhere have an apostrophe': [
    'He pressed the ‘on’ button, and the ‘phone’ rang.',
    'They blamed a ‘vast empty plan’ and a ‘cause for concern’.',
    'A ‘ready to go’ bridge is ‘un-Dutch’, the word ‘em’ is not.',
    'The list of ‘Specially Named Persons and Boats’ in May.',
    'The ‘oss’ is led through town; the ‘eight balls’ rolled off the players’ table.',
    'An editor puts ‘em space’ round it.',
  ],
  'never closed': [
    'He said ‘I was there. And it was cold.',
    'What the council calls ‘done deals. They are not.',
    'The mayor calls the quay ‘disputed ground,” and left.',
    'It was “bold” and ‘no use at all.”',
    'It is otherwise known as the ‘dry dock - which is wet.',
    'The chairman called it ‘a new low for the club, and the fans agreed.',
    'He told me ‘Never again and hung up.',
    'The song ‘Rivers of Rust was a hit in May.',
    'It all came down to ‘Who pays for the bridge?',
    'The old man muttered ‘I told them so. Nobody listens.',
    '“Say to the board, ‘I will not sign. You may keep the boat.',
    '“Say to her, ‘Go home before it rains.',
    '“‘As I said,’ the letter went on, ‘surely the tide will turn.',
  ],
  'nested in marks of the same kind': [
    '‘Mayor Said to Hold ‘Secret Talks’ With Rivals’',
    '‘TEXT ‘SHIP’ TO 44011’',
    '“‘Each day was long. ‘We went on.’”',
    '“‘Each day was long… ‘We went on…’”',
    '‘Critics Call Chef a ‘Snob’ and a ‘Bore’’',
    '‘Press ‘1’ for sales, ‘2’ for service’',
    '‘‘Unsafe’ Flats to Get ‘Urgent’ Repairs’',
    '‘Farmers’ ‘Last Stand’ on A5’',
  ],
  'a space that was lost after a mark': [
    'the ‘ferry problem’arises',
    'the ‘elites’and others',
    'the ‘safe seat’is hers, and she sang ‘Molly Malone’at the end',
    'She called it ‘a mess’and left.',
    'diff’rent, gov’ment',
  ],
  'decades in a quotation': ['“Back in the ’80s we sat in the dark,’” he said.'],
  'next to each other': ['“The one word is ‘no’” is a sentence.', 'He read “Emma”’s last page.'],
};

describe.each(Object.entries(right))('%s', (_, texts) => {
  test.each(texts)('is restored from straight quotes: %s', text => {
    expect(setQuotes(straightenQuotes(text))).toBe(text);
    expect(setQuotes(text)).toBe(text);
  });
});

describe('feet and inches', () => {
  test.each([
    [`He is 6'2" tall.`, `He is 6'2" tall.`],
    [`a 5' 10" man's coat`, `a 5' 10" man’s coat`],
    ['a 12"x14" print, a 7" single', 'a 12"x14" print, a 7" single'],
    [`"He's 6'2"," she said.`, `“He’s 6'2",” she said.`],
    [`a 5'x7' rug, 10' x 12' rooms, a 3'' nail`, `a 5'x7' rug, 10' x 12' rooms, a 3'' nail`],
    ["Goals: Kok 12', Smit 27', Bos 45'+2', Mol 74'", "Goals: Kok 12', Smit 27', Bos 45'+2', Mol 74'"],
    [`40°26'46"N`, `40°26'46"N`],
    [`40°26'N, 7°5' W`, `40°26'N, 7°5' W`],
    ['"It has a 55" screen," he said.', '“It has a 55" screen,” he said.'],
    ['She left in 2016," he said.', 'She left in 2016,” he said.'],
    ['"He is 5"', '“He is 5”'],
    ['"The answer is 42," he said. "Not 43"?', '“The answer is 42,” he said. “Not 43”?'],
  ])('%s becomes %s', (text, set) => {
    expect(setQuotes(text)).toBe(set);
  });
});

describe('spaces that were lost with tags', () => {
  test.each([
    ['He said,"Go home," and left.', 'He said,“Go home,” and left.'],
    ['"Go home,"he said, and left.', '“Go home,”he said, and left.'],
    ['"It is over."She left.', '“It is over.”She left.'],
    ['the"tax holiday"ended', 'the“tax holiday”ended'],
    ['He sold "odds and ends."We lost touch then.', 'He sold “odds and ends.”We lost touch then.'],
    [
      'He spoke: "We did well last year."Our hopes are high."Next year we will do better." He left.',
      'He spoke: “We did well last year.“Our hopes are high.“Next year we will do better.” He left.',
    ],
  ])('%s becomes %s', (text, set) => {
    expect(setQuotes(text)).toBe(set);
  });
});

describe('text with some typographic quotes', () => {
  test.each([
    ['“Go home," he said.', '“Go home,” he said.'],
    ['"It’s theirs," he said.', '“It’s theirs,” he said.'],
    ["‘It's theirs,' he said.", '‘It’s theirs,’ he said.'],
    [`„Ach so", rzekł; «c'est vrai"`, '„Ach so”, rzekł; «c’est vrai»'],
    [`„Ach" und "so“`, '„Ach” und “so“'],
    ['Hawai‘i\'s "big island"', 'Hawai‘i’s “big island”'],
    ["''Go,'' he said.", '‘‘Go,’’ he said.'],
  ])('%s becomes %s', (text, set) => {
    expect(setQuotes(text)).toBe(set);
  });
});

describe('code', () => {
  test('is not changed', () => {
    expect(setQuotes(`set "x" to "y"`, [4, 7])).toBe('set "x" to “y”');
    expect(setQuotes(`it's 'x' or "y"`, [5, 8])).toBe(`it’s 'x' or “y”`);
    expect(setQuotes(`"x"`, [0, 3])).toBe('"x"');
    expect(setQuotes(`''x`, [1, 2])).toBe(`‘'x`);
  });
  test('does not open or close a quotation', () => {
    expect(setQuotes('"see " and go"', [5, 6])).toBe('“see " and go”');
  });
});

test('a text without straight quotes is returned unchanged', () => {
  expect(setQuotes('“Nothing” to do')).toBe('“Nothing” to do');
});
