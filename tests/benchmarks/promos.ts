/**
 * Shows the cost of the promo rules: their share of converting an article of ordinary paragraphs with a promo
 * after every tenth.
 *
 * Run it with `npm run bench -- promos`.
 */

import { readBlocks } from '../../src/html/read-blocks.ts';
import { cleanCopy } from '../../src/index.ts';
import { checkOptions } from '../../src/options.ts';
import { makePromoDropper } from '../../src/promos/drop-promos.ts';

const sentence =
  'The harbour’s wall, which the council had called "safe" in May, fell during the night, and nobody was hurt. ';
const paragraph = `<p>${sentence}${sentence.repeat(2)}<a href="/1">The mayor</a> said it’d be rebuilt.</p>\n`;
const promos = [
  '<p><a href="/2" target="_blank"><strong>MAYOR DEFENDS HER RECORD ON STORM DRAINS AFTER FLOOD</strong></a></p>\n',
  '<p><strong>CLICK HERE TO GET THE DAILY HERALD APP</strong></p>\n',
  '<h2>WHAT THE STORM LEFT BEHIND</h2>\n',
];

const article = Array.from({ length: 500 }, (_, i) =>
  i % 10 === 0 ? promos[(i / 10) % promos.length] : paragraph,
).join('');
const { blocks } = readBlocks(article);
const dropPromos = makePromoDropper(checkOptions({}));

/** @returns the fastest of many runs in milliseconds, which is least affected by other programs */
const fastest = (run: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 300; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

const whole = fastest(() => cleanCopy(article));
const rules = fastest(() => dropPromos(blocks));
console.log(`${article.length} characters, ${blocks.length} blocks`);
console.log(
  `conversion ${whole.toFixed(3)} ms, promos ${rules.toFixed(3)} ms: ${((100 * rules) / whole).toFixed(1)} %`,
);
