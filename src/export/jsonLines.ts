/** A list of a JSON file with one item on a line; `write` makes the text of an item. */
export function* jsonLines<Item>(items: Iterable<Item>, write: (item: Item) => string): Generator<string> {
  let separator = '\n';
  yield '[';
  for (const item of items) {
    yield separator + write(item);
    separator = ',\n';
  }
  yield ']';
}
