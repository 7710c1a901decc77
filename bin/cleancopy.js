#!/usr/bin/env node
const { existsSync } = require('node:fs');

const command = `${__dirname}/../dist/command/cli.cjs`;
if (existsSync(command)) {
  require(command)
    .main(process.argv.slice(2))
    .then(code => {
      process.exitCode = code;
    });
} else {
  console.error('cleancopy: it is not built yet; run: npm run build');
  process.exitCode = 2;
}
