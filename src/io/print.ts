import type { World } from './world.ts';

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

/** Messages beside the data. */
export function tell(world: World, text: string): void {
  world.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
}
