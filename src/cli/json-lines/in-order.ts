/**
 * Works on tasks side by side and hands their results over in the order of the tasks. A result doesn't wait for the
 * next task, and tasks wait while `width` results have not been taken: memory is bounded, and a reader that is slow
 * slows the source down.
 */
export async function* inOrder<Task, Answer>(
  tasks: AsyncIterable<Task>,
  work: (task: Task) => Promise<Answer>,
  width: number,
): AsyncGenerator<Answer> {
  const source = tasks[Symbol.asyncIterator]();
  const pending: Promise<Answer>[] = [];
  let next: Promise<IteratorResult<Task>> | undefined = watched(source.next());
  try {
    while (next !== undefined || pending.length > 0) {
      const [first] = pending;
      const arrived = await Promise.race([
        ...(next === undefined || pending.length >= width ? [] : [next]),
        ...(first === undefined ? [] : [first.then(() => 'answered' as const)]),
      ]);
      if (arrived === 'answered') {
        if (first !== undefined) yield await first;
        pending.shift();
      } else if (arrived.done === true) {
        next = undefined;
      } else {
        pending.push(watched(work(arrived.value)));
        next = watched(source.next());
      }
    }
  } finally {
    // Not waited for: the source may be waiting for more, which may never come.
    if (source.return !== undefined) watched(source.return());
  }
}

/** A promise that may fail before anybody waits for it: Node would end the process. */
const watched = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => {});
  return promise;
};
