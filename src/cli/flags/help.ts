/** The text after the flags in the short help. */
export const shortHelpEnd = `
Examples:
  cleancopy article.html > article.txt    convert a file
  cleancopy articles -d texts             convert a folder

Run cleancopy --help for all options, or man cleancopy for the manual.`;

/** The text after the flags in the complete help. */
export const completeHelpEnd = `
Examples:
  cleancopy article.html > article.txt          convert a file
  curl -s https://news.example/ | cleancopy     convert what is piped in
  cleancopy articles -d texts                   convert a folder
  cleancopy articles -d texts --check           check in CI that the texts are up to date
  cleancopy articles --to jsonl > corpus.jsonl  write one JSON record per article

Exit codes:
  0    everything was converted
  1    --check found outputs that are missing or out of date
  2    the command line is wrong, or at least one input failed
  130  interrupted; 129 or 143 after another signal`;

/** Shown if there are no inputs and stdin is a terminal. */
export const noInputHelp = `Usage: cleancopy [options] [input...]

No input. Give a file, give a folder and -d DIR, or pipe an article in.
Run cleancopy --help for all options.
`;
