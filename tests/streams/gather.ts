/** @returns all items of an iterable, in order */
export const gather = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const gathered: Item[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
};
