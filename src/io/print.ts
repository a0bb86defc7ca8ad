import { wrap } from '../view/wrap.ts';
import { columns, type World } from './world.ts';

/** Data, for people or pipes. */
export function print(world: World, text: string): void {
  world.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Data for programs: one JSON document, indented. Every document carries a `version`. */
export function printJson(
  world: World,
  data: { readonly version: number; readonly [key: string]: unknown },
): void {
  world.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}

/** Messages beside the data. On a terminal they break between words; in a file a message is a line to search for. */
export function tell(world: World, text: string): void {
  const lines = world.stderr.isTTY ? fitted(text, columns(world.stderr)) : text;
  world.stderr.write(lines.endsWith('\n') ? lines : `${lines}\n`);
}

function fitted(text: string, width: number): string {
  return text.replace(/^( *)(.+)$/gm, (_, indent: string, line: string) => wrap(line, width, indent));
}
