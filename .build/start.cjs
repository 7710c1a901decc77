// Compiling what a start needs takes as long as converting an article. V8 takes what it compiled when the package was
// built, where it is the same V8; for others Node keeps what it compiled at the first start, from 22.8 on.
const { readFileSync } = require('node:fs');

const filename = `${__dirname}/core.cjs`;

const readCompiled = () => {
  try {
    return readFileSync(`${__dirname}/core-${process.version}-${process.platform}-${process.arch}.bin`);
  } catch {
    return undefined;
  }
};

const cachedData = readCompiled();
if (cachedData === undefined) {
  require('node:module').enableCompileCache?.();
  module.exports = require('./core.cjs');
} else {
  const { Script } = require('node:vm');
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'latin1')}\n})`;
  new Script(source, { filename, cachedData }).runInThisContext()(
    exports,
    require,
    module,
    filename,
    __dirname,
  );
}
