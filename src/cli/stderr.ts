/** Writes to stderr. Whether anybody reads it is nothing to fail for. */
export const writeStderr = (text: string): void => {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {});
  process.stderr.write(text);
};
