import { jsonText } from './json-text.ts';

/**
 * `{"version": 1, name: […]}` indented as all our JSON, item by item: a long list never stands in memory whole. `counts`
 * are read when all items are.
 */
export function* jsonList(name: string, items: Iterable<unknown>, counts: object = {}): Generator<string> {
  yield `{\n  "version": 1,\n  ${JSON.stringify(name)}: [`;
  let first = true;
  for (const item of items) {
    yield `${first ? '' : ','}\n    ${jsonText(item).replaceAll('\n', '\n    ')}`;
    first = false;
  }
  yield first ? ']' : '\n  ]';
  for (const [key, value] of Object.entries(counts)) yield `,\n  ${JSON.stringify(key)}: ${value}`;
  yield '\n}\n';
}
