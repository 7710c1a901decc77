let isWatched = false;

/** A closed stderr must not fail the run. */
export const ignoreStderrErrors = (): void => {
  if (!isWatched) process.stderr.on('error', () => {});
  isWatched = true;
};

export const writeStderr = (text: string): void => {
  ignoreStderrErrors();
  process.stderr.write(text);
};
