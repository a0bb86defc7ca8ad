import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { printParts } from './print.ts';
import { type World, wantsPlain } from './world.ts';

/** Writes a long text as it is made: through the pager on a terminal, else straight on. */
export async function printLong(world: World, parts: Iterable<string>): Promise<void> {
  const pager = pagerOf(world);
  // What the pager has taken is gone from an iterator, so nothing is given to one that is not there.
  if (pager && (await throughPager(pager, parts, world))) return;
  printParts(world, parts);
}

function pagerOf(world: World): readonly string[] | undefined {
  if (!world.stdout.isTTY || wantsPlain(world)) return undefined;
  const command = (world.env.PAGER ?? 'less').trim();
  return command === '' || command === 'cat' ? undefined : command.split(/\s+/);
}

/** Runs the pager until the user leaves it; false where there is no such program. */
function throughPager(
  [command, ...args]: readonly string[],
  parts: Iterable<string>,
  world: World,
): Promise<boolean> {
  return new Promise((done, failed) => {
    const child = spawn(command!, args, {
      stdio: ['pipe', 'inherit', 'inherit'],
      // As git does: leave where all fits on one screen, pass colours on, keep the screen.
      env: { LESS: 'FRX', ...world.env },
    });
    child.on('error', () => done(false));
    let trouble: unknown;
    child.on('close', () => (trouble === undefined ? done(true) : failed(trouble)));
    child.on('spawn', async () => {
      try {
        await pour(parts, child.stdin);
      } catch (error) {
        // Told when the user has left the pager, which has the screen until then.
        trouble = error;
      }
    });
  });
}

/** Writes no faster than the reader reads. A reader that goes away has read enough. */
async function pour(parts: Iterable<string>, to: NodeJS.WritableStream): Promise<void> {
  try {
    await pipeline(Readable.from(parts), to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPIPE' && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
