/**
 * Shows the cost of the command for each hostile input, including start-up, with the most expensive last.
 *
 * Run it with `npm run bench -- hostile` after `npm run build`.
 */
import { hostileCases } from '../hostile/cases.ts';
import { runCommand } from '../hostile/run-command.ts';

const rows = hostileCases.map(({ name, times, input }) => {
  const article = input(times);
  const { milliseconds, megabytes } = runCommand(article);
  return { name, size: article.length / 1e6, milliseconds, megabytes };
});

const print = (title: string, by: 'milliseconds' | 'megabytes'): void => {
  console.log(`\n${title}`);
  for (const row of rows.toSorted((a, b) => a[by] - b[by]).slice(-15)) {
    const { name, size, milliseconds, megabytes } = row;
    console.log(
      `${milliseconds.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB  ${name} (${size.toFixed(1)} MB)`,
    );
  }
};

print('Longest', 'milliseconds');
print('Largest', 'megabytes');
