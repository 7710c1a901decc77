import { flagGroups, type NamedFlag } from '../../src/cli/flags/flags.ts';

/** The day on which the page's words last changed. */
const date = 'November 22, 2026';

const opening = `.Dd ${date}
.Dt CLEANCOPY 1
.Os
.Sh NAME
.Nm cleancopy
.Nd turn front-mattered HTML news articles into clean plain text
.Sh SYNOPSIS
.Nm
.Op Ar options
.Op Ar input ...
.Sh DESCRIPTION
.Nm
gives the text of an HTML article with front matter:
one paragraph a line, links unwrapped,
promotional headlines in capitals dropped,
character references decoded, straight quotes set typographically.
.Pp
An
.Ar input
is a file, a folder, a quoted glob, or
.Sq -
for the standard input, which is read as well where it is a pipe and no
.Ar input
is given.
Folders are walked in sorted order, without hidden files, symbolic links and
.Pa node_modules .
The text of one input goes to the standard output.
.Pp
The options are:`;

const closing = `.Sh ENVIRONMENT
.Bl -tag -width Ds
.It Ev NO_COLOR
No colour, whatever its value.
.It Ev FORCE_COLOR
Colour, on anything but a terminal too;
.Ql 0
for none.
.It Ev TERM
No colour where it is
.Ql dumb .
.El
.Sh EXIT STATUS
.Bl -tag -width Ds
.It 0
All inputs were converted.
A reader that closes the pipe early is no failure.
.It 1
.Fl -check
found outputs that are missing or out of date.
.It 2
The usage is wrong, or at least one input failed.
The others are done all the same.
.It 130 , 143
Interrupted: outputs are whole or absent.
.El
.Sh EXAMPLES
One file:
.Pp
.Dl cleancopy article.html > article.txt
.Pp
A filter:
.Pp
.Dl curl -s https://news.example/article.html | cleancopy | wc -w
.Pp
A folder, its folders mirrored:
.Pp
.Dl cleancopy articles -d texts
.Pp
The same in CI, where nothing is written:
.Pp
.Dl cleancopy articles -d texts --check
.Pp
A corpus, one article a line:
.Pp
.Dl cleancopy articles --to jsonl > corpus.jsonl
`;

/** @returns the manual page in mdoc(7) */
export const manualPage = (): string =>
  [opening, ...flagGroups.map(({ heading, flags }) => options(heading, flags)), closing].join('\n');

const options = (heading: string, flags: readonly NamedFlag[]): string =>
  [`.Ss ${heading}`, '.Bl -tag -width Ds', ...flags.map(item), '.El'].join('\n');

const item = (flag: NamedFlag): string => {
  const names = flag.names.map(name => name.slice(1));
  const value = flag.value === undefined ? '' : ` Ar ${flag.value}`;
  return [`.It Fl ${names.join(' , ')}${value}`, ...remarks(flag)].join('\n');
};

const remarks = ({ help, choices, default: usual, repeatable }: NamedFlag): readonly string[] => [
  sentence(help),
  ...(choices === undefined ? [] : [sentence(`one of ${choices.join(', ')}`)]),
  ...(usual === undefined ? [] : [sentence(`the default is ${usual}`)]),
  ...(repeatable ? ['May be given several times.'] : []),
];

/** @returns a phrase as a sentence on a line of its own, in which nothing is a macro or an escape */
const sentence = (phrase: string): string => {
  const text = phrase.replaceAll('\\', '\\e');
  return `${/^[.']/.test(text) ? '\\&' : ''}${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
