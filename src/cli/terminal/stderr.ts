let isWatched = false;

/** Writes to stderr. Whether anybody reads it is nothing to fail for. */
export const writeStderr = (text: string): void => {
  if (!isWatched) process.stderr.on('error', () => {});
  isWatched = true;
  process.stderr.write(text);
};
