/** `{"version": 1, name: […]}` indented as all our JSON, item by item: a long list never stands in memory whole. */
export function* jsonList(name: string, items: Iterable<unknown>): Generator<string> {
  yield `{\n  "version": 1,\n  ${JSON.stringify(name)}: [`;
  let first = true;
  for (const item of items) {
    yield `${first ? '' : ','}\n    ${JSON.stringify(item, null, 2).replaceAll('\n', '\n    ')}`;
    first = false;
  }
  yield first ? ']\n}\n' : '\n  ]\n}\n';
}
