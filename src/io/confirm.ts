import { UserError } from '../errors.ts';
import { linesOf } from './lines.ts';
import { tell } from './print.ts';
import { withSignals } from './signals.ts';
import type { World } from './world.ts';

/** Asks before something that can't be taken back. Without a terminal nobody can say yes: a UserError says how to. */
export async function confirm(world: World, question: string): Promise<boolean> {
  if (!world.stdin.isTTY) throw new UserError(`${question} Nobody is there to ask.`, 'Say yes with --yes.');
  tell(world, `${question} Type yes to go on:`);
  const lines = linesOf(world.stdin);
  try {
    const line = await withSignals((signal) => lines.next(signal));
    return /^y(es)?$/i.test((line ?? '').trim());
  } finally {
    lines.close();
  }
}
