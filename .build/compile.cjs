// Writes what V8 compiled of the command's core once it has converted articles: `node compile.cjs FILE...`
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { Script } = require('node:vm');

const folder = path.resolve('dist/command');
const filename = path.join(folder, 'core.js');
const script = new Script(readFileSync(filename, 'latin1'), { filename });
const core = { exports: {} };
script.runInThisContext()(core.exports, createRequire(filename), core, filename, folder);

const compile = async () => {
  for (const article of process.argv.slice(2)) await core.exports.main([article]);
  const compiled = `core-${process.version}-${process.platform}-${process.arch}.bin`;
  writeFileSync(path.join(folder, compiled), script.createCachedData());
};

void compile();
