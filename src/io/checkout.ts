import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { World } from './world.ts';

/**
 * The path of a file from the top of the checkout, with slashes: so code hosts want to have it, wherever in the checkout
 * a job runs. As it is where there is no checkout around it.
 */
export function pathInCheckout(world: World): (path: string) => string {
  // Most formats never ask.
  let place: Place | undefined;
  return (path) => {
    place ??= placeOf(world);
    const { here, tops } = place;
    const within = tops.map((top) => relative(top, resolve(here, path)));
    return within.find((each) => !each.startsWith('..'))?.replaceAll(sep, '/') ?? path;
  };
}

/** Where a run is, and the tops of checkouts above it. */
interface Place {
  readonly here: string;
  readonly tops: readonly string[];
}

/** What the hosts say, and then what git would. */
function placeOf({ cwd, env }: World): Place {
  const here = realpathSync(cwd);
  const named = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].filter((path) => path && existsSync(path));
  let top = here;
  while (!existsSync(join(top, '.git')) && dirname(top) !== top) top = dirname(top);
  const tops = [...named.map((path) => realpathSync(path!)), ...(existsSync(join(top, '.git')) ? [top] : [])];
  return { here, tops };
}
