import type { World } from '../io/world.ts';

/** `--now`: for a person the clock goes on from that moment, in a script it stands still, so that nothing depends on speed. */
export function atMoment(
  world: World,
  { now, answers }: { readonly now?: number; readonly answers?: string },
): World {
  if (now === undefined) return world;
  const scripted = answers !== undefined || !world.stdin.isTTY;
  const began = world.now();
  return Object.create(world, { now: { value: () => (scripted ? now : now + world.now() - began) } });
}
