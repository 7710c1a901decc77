/** he's tables take 11 ms to load, a third of what Node takes to start: `require` can wait until a text needs them. */
let he;
exports.decode = (text, options) => {
  he ??= require('he');
  return he.decode(text, options);
};
