#!/usr/bin/env node
require('../dist/command/cli.cjs')
  .main(process.argv.slice(2))
  .then(code => {
    process.exitCode = code;
  });
