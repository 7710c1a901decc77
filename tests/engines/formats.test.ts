import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, filesIn, folderOf, text } from '../command/command.ts';
import { run } from '../package/install.ts';
import { installedIn, recipes } from './recipes.ts';
import { findTool } from './tools.ts';

/** Runs a recipe in a shell that can find the given programs. */
const shell = (script: string, cwd: string, ...programs: readonly string[]): string => {
  const env = installedIn(cwd);
  const folders = programs.map(program => path.dirname(program));
  return run('bash', ['-euo', 'pipefail', '-c', script], {
    cwd,
    env: { ...env, PATH: [...folders, env['PATH']].join(path.delimiter) },
  });
};

const duckdb = findTool('duckdb-cli', 'duckdb');

describe.runIf(duckdb)('Parquet, with DuckDB', () => {
  test('texts are added to the other columns', () => {
    const cwd = folderOf({ 'articles.jsonl': `${JSON.stringify({ id: 7, html: article() })}\n` });
    const [recipe = ''] = recipes('sh', '## Parquet');
    const before = `duckdb -c "COPY (FROM 'articles.jsonl') TO 'articles.parquet'"`;
    const after = `duckdb -json -c "SELECT id, text FROM 'texts.parquet'"`;
    const printed = shell([before, recipe, after].join('\n'), cwd, duckdb ?? '');
    expect(JSON.parse(printed)).toEqual([{ id: 7, text: text() }]);
  });
});

const python = findTool('warcio', 'python3');

const writeArchive = `
import io
from warcio.warcwriter import WARCWriter
from warcio.statusandheaders import StatusAndHeaders

with open('crawl.warc.gz', 'wb') as archive:
    writer = WARCWriter(archive, gzip=True)
    writer.write_record(writer.create_warcinfo_record('crawl.warc.gz', {}))
    for name in ['a', 'b']:
        page = f'<nav>Menu</nav><article><p>"{name}," she said.</p></article>'.encode()
        headers = StatusAndHeaders('200 OK', [('Content-Type', 'text/html')], protocol='HTTP/1.1')
        writer.write_record(writer.create_warc_record(
            f'https://news.example/{name}', 'response', payload=io.BytesIO(page), http_headers=headers))
`;

describe.runIf(python)('WARC, with warcio', () => {
  test('each page becomes a record with its address', () => {
    const cwd = folderOf();
    const [script = ''] = recipes('python', '## WARC');
    const [recipe = ''] = recipes('sh', '## WARC');
    writeFileSync(path.join(cwd, 'warc.py'), script);
    writeFileSync(path.join(cwd, 'archive.py'), writeArchive);
    shell(`python3 archive.py\n${recipe}`, cwd, python ?? '');
    const lines = (filesIn(cwd)['texts.jsonl'] ?? '').trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toMatchObject([
      { url: 'https://news.example/a', text: '“a,” she said.' },
      { url: 'https://news.example/b', text: '“b,” she said.' },
    ]);
  });
});

describe.skipIf(duckdb && python)('DuckDB or warcio is not installed', () => {
  test.skip('install them with .ci/engines', () => {});
});
