import { flagGroups, type NamedFlag } from '../../src/cli/flags/flags.ts';

/** The date of the last change to the page's text. */
const date = 'November 25, 2026';

const opening = `.Dd ${date}
.Dt CLEANCOPY 1
.Os
.Sh NAME
.Nm cleancopy
.Nd convert HTML and Markdown news articles to clean plain text
.Sh SYNOPSIS
.Nm
.Op Ar options
.Op Ar input ...
.Sh DESCRIPTION
.Nm
converts news articles with front matter to plain text:
one paragraph per line, links unwrapped,
promotional headlines removed, HTML entities decoded,
quotes made typographic.
.Pp
An
.Ar input
is a file, a folder, a quoted glob, or
.Sq -
for the standard input.
Without an
.Ar input
the standard input is read, if it is a pipe.
Folders are searched with their subfolders;
hidden files, symbolic links and
.Pa node_modules
are skipped.
The text of a single input goes to the standard output.
.Pp
The options are:`;

const closing = `.Sh ENVIRONMENT
.Bl -tag -width Ds
.It Ev NO_COLOR
No color, whatever its value.
.It Ev FORCE_COLOR
Color even if the output is not a terminal;
.Ql 0
turns it off.
.It Ev TERM
No color if it is
.Ql dumb .
.El
.Sh EXIT STATUS
.Bl -tag -width Ds
.It 0
Everything was converted.
A reader that closes the pipe early is not an error.
.It 1
.Fl -check
found outputs that are missing or out of date.
.It 2
The command line is wrong, or at least one input failed.
The other inputs were converted.
.It 129 , 130 , 143
Interrupted by a signal; every output is complete or absent.
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
A folder with its subfolders:
.Pp
.Dl cleancopy articles -d texts
.Pp
In CI, check that the texts are up to date:
.Pp
.Dl cleancopy articles -d texts --check
.Pp
A corpus, one JSON record per article:
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

const remarks = ({ long, choices, default: usual, repeatable }: NamedFlag): readonly string[] => [
  ...long.split(/(?<=\.) (?=[A-Z])/).map(text => sentence(text.replace(/\.$/, ''))),
  ...(choices === undefined ? [] : [sentence(`one of ${choices.join(', ')}`)]),
  ...(usual === undefined ? [] : [sentence(`the default is ${usual}`)]),
  ...(repeatable ? ['May be given several times.'] : []),
];

/** Longer lines get a warning from mandoc. */
const width = 78;

/** @returns a phrase as a sentence on lines of its own, with macros and escapes neutralised */
const sentence = (phrase: string): string => {
  const lines = [''];
  for (const word of `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`
    .replaceAll('\\', '\\e')
    .split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map(line => (/^[.']/.test(line) ? `\\&${line}` : line)).join('\n');
};
