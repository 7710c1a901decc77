/** The data of a chart: named values of the same unit. */
export interface Figures {
  readonly title: string;
  readonly bars: readonly { readonly name: string; readonly value: number }[];
}

const width = 720;
const barStart = 260;
const barHeight = 22;
const step = 34;
const top = 48;

const style = `text { font: 14px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600 }
rect { fill: #8c959f }
.first { fill: #0969da }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc }
  rect { fill: #656c76 }
  .first { fill: #4493f8 }
}`;

/** @returns an SVG chart of horizontal bars, for light and dark mode; the first bar has the accent colour */
export const barChart = ({ title, bars }: Figures): string => {
  const most = Math.max(...bars.map(({ value }) => value));
  const height = top + bars.length * step;
  const rows = bars.map(({ name, value }, i) => {
    const y = top + i * step;
    const length = Math.max(2, Math.round((value / most) * (width - barStart - 60)));
    return `<text x="${barStart - 12}" y="${y + 16}" text-anchor="end">${name}</text>
<rect${i === 0 ? ' class="first"' : ''} x="${barStart}" y="${y}" width="${length}" height="${barHeight}" rx="3"/>
<text x="${barStart + length + 8}" y="${y + 16}">${value}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<style>${style}</style>
<text class="title" x="0" y="20">${title}</text>
${rows.join('\n')}
</svg>
`;
};
