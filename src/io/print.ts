import { jsonText } from '../view/json-text.ts';
import { wrap } from '../view/wrap.ts';
import { columns, type Output, type World } from './world.ts';

/** Data, for people or pipes. */
export function print(world: World, text: string): void {
  world.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** The same of a text that is written as it is made. A reader that goes away has read enough. */
export function printParts({ stdout }: World, parts: Iterable<string>): void {
  for (const part of parts) {
    if (stdout.destroyed) return;
    stdout.write(part);
  }
}

/** A sentence for people, on stdout. */
export function say(world: World, text: string): void {
  print(world, readable(text, world.stdout));
}

/** Data for programs: one JSON document, indented. Every document carries a `version`. */
export function printJson(
  world: World,
  data: { readonly version: number; readonly [key: string]: unknown },
): void {
  world.stdout.write(`${jsonText(data)}\n`);
}

/** Messages beside the data. */
export function tell(world: World, text: string): void {
  const lines = readable(text, world.stderr);
  world.stderr.write(lines.endsWith('\n') ? lines : `${lines}\n`);
}

/** On a terminal a message breaks between words; in a file it is a line to search for. */
function readable(text: string, stream: Output): string {
  if (!stream.isTTY) return text;
  const width = columns(stream);
  return text.replace(/^( *)(.+)$/gm, (_, indent: string, line: string) => wrap(line, width, indent));
}
