// Compiling what a start needs takes as long as converting an article. V8 takes what it compiled when the package was
// built; what is no compiled code or another version's it rejects, and compiles the source.
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

const readCompiled = () => {
  try {
    return readFileSync(`${__dirname}/core-${process.version}-${process.platform}-${process.arch}.bin`);
  } catch {
    return undefined;
  }
};

const filename = `${__dirname}/core.js`;
const core = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: readCompiled() });
core.runInThisContext()(exports, require, module, filename, __dirname);
