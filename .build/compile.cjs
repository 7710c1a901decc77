// Writes what V8 compiled of the command's core when it has converted some articles: `node compile.cjs FILE...`
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { Script } = require('node:vm');

const folder = path.resolve('dist/command');
const filename = path.join(folder, 'core.cjs');
// As start.cjs has it: V8 compares.
const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'latin1')}\n})`;
const core = new Script(source, { filename });
const module_ = { exports: {} };
core.runInThisContext()(module_.exports, createRequire(filename), module_, filename, folder);

const compile = async () => {
  for (const file of process.argv.slice(2)) await module_.exports.main([file]);
  const compiled = `core-${process.version}-${process.platform}-${process.arch}.bin`;
  writeFileSync(path.join(folder, compiled), core.createCachedData());
};

void compile();
