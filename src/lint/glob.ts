/** A test of paths with slashes: `*` and `?` stay within a folder, `**` does not, `{a,b}` is either. */
export function glob(pattern: string): (path: string) => boolean {
  // A pattern without a slash means the name, wherever it lies; one that ends with a slash all below.
  const whole = pattern.endsWith('/') ? `${pattern}**` : pattern.includes('/') ? pattern : `**/${pattern}`;
  const part = partOf(whole.replace(/^\//, ''));
  return (path) => {
    const signs = [...path];
    return part(signs, new Set([0])).has(signs.length);
  };
}

/** Longer than a path that anybody would write down. */
export const MOST_OF_GLOB = 1000;

/** Why a pattern takes other paths than its author thinks, or none; undefined where nothing speaks for that. */
export function globFault(pattern: string): string | undefined {
  if (pattern === '') return 'it takes nothing';
  if (pattern.length > MOST_OF_GLOB) return `it is longer than ${MOST_OF_GLOB} characters`;
  if (pattern.startsWith('!')) return 'a glob only adds: there is no "!" to leave out what another one takes';
  if (pattern.includes('[')) return 'there are no classes in brackets: write {a,b} or ?';
  if (pattern.startsWith('./')) return 'globs count from the root: take the "./" away';
  if (pattern.split('{').length !== pattern.split('}').length) return 'a brace has no partner';
  return pattern.includes('\\') ? 'folders are parted by "/"' : undefined;
}

/**
 * From the places of a path that a pattern has come to, those that its next part comes to. Each place is gone to once, so that
 * a pattern of a stranger, whatever stars are in it, takes no longer than its length times that of the path.
 */
type Part = (path: readonly string[], from: ReadonlySet<number>) => ReadonlySet<number>;

/** All of a pattern. An open brace ends with it. */
function partOf(pattern: string): Part {
  // For each open brace, its alternatives, each a list of parts; the pattern itself is the outermost.
  const open: Part[][][] = [[[]]];
  const add = (part: Part) => open.at(-1)!.at(-1)!.push(part);
  const close = () => add(eitherOf(open.pop()!.map(inTurn)));
  for (const [mark] of pattern.matchAll(/\*\*\/|\*\*|./gsu)) {
    if (mark === '{') open.push([[]]);
    else if (mark === '}' && open.length > 1) close();
    else if (mark === ',' && open.length > 1) open.at(-1)!.push([]);
    else add(MARKS[mark] ?? sign((one) => one === mark));
  }
  while (open.length > 1) close();
  return inTurn(open[0]![0]!);
}

const MARKS: Readonly<Record<string, Part>> = {
  '**/': (path, from) => new Set([...from, ...[...onFrom(path, from)].filter((to) => path[to - 1] === '/')]),
  '**': (path, from) => onFrom(path, from),
  '*': (path, from) => onFrom(path, from, '/'),
  '?': sign((one) => one !== '/'),
};

function sign(fits: (one: string) => boolean): Part {
  return (path, from) =>
    new Set([...from].filter((at) => at < path.length && fits(path[at]!)).map((at) => at + 1));
}

/** These places, and all behind them up to an end. */
function onFrom(path: readonly string[], from: ReadonlySet<number>, end?: string): ReadonlySet<number> {
  const to = new Set(from);
  for (let at = 0; at < path.length; at++) if (to.has(at) && path[at] !== end) to.add(at + 1);
  return to;
}

function inTurn(parts: readonly Part[]): Part {
  return (path, from) => parts.reduce((places, part) => part(path, places), from);
}

function eitherOf(parts: readonly Part[]): Part {
  return (path, from) => new Set(parts.flatMap((part) => [...part(path, from)]));
}
