let isWatched = false;

/** Whether anybody reads stderr is nothing to fail for. */
export const ignoreStderrErrors = (): void => {
  if (!isWatched) process.stderr.on('error', () => {});
  isWatched = true;
};

export const writeStderr = (text: string): void => {
  ignoreStderrErrors();
  process.stderr.write(text);
};
