import type { Lexeme } from './lexeme.ts';
import type { NumberRead } from './numbers.ts';
import { wordSet } from './word-set.ts';
import { MONTHS } from './year.ts';

/** Names that a number behind them belongs to: a version, a port, an id, a rank, a date. */
const LABELS = wordSet(
  `java python node php ruby go golang rust scala kotlin swift angular react vue django rails spring dotnet net c es ecmascript
  postgres postgresql mysql mariadb mongo mongodb redis kafka elasticsearch opensearch cassandra kubernetes k8s eks gke docker
  terraform helm ansible puppet chef linux ubuntu debian rhel centos windows android ios macos chrome firefox
  http https status code error exit errno signal tls ssl ipv rfc iso soc pci cve version v release port ports ticket issue
  pr mr jira story epic number no nr figure table chapter page section appendix slide line
  step phase stage level tier sev severity priority prio p l layer room floor building hall rack row u bay iteration
  top unit route track lesson option type class rule article clause grade gen generation series model band ring zone wave
  q kw cw wk fy h since year summer winter autumn christmas may june july january february march april august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec age aged invoice receipt revision rev pg py jdk`,
);

/** `Java 17`, `port: 8080`: what bears a number as part of its name. */
export function isLabel(
  all: readonly Lexeme[],
  number: NumberRead,
  before: Lexeme,
  next: Lexeme | undefined,
): boolean {
  const name =
    before.text === '-' || before.text === ':' || before.text === '.' ? all[number.from - 2] : before;
  if (!LABELS.has(name?.text ?? '')) return false;
  // `by Christmas 23 squads had moved`
  if (/^(?:christmas|easter|summer|winter|spring|autumn|fall)$/.test(before.text) && next?.kind === 'word')
    return false;
  // `in June 6` counts, `June 6` is a day.
  if (MONTHS.test(before.text) && all[number.from - 2]?.text === 'in' && number.value < 1900) return false;
  // `February 20 minutes, April 2 hours`, in notes
  if (MONTHS.test(before.text) && /^(?:min|minutes?|hours?|days?)$/.test(next?.text ?? '')) return false;
  if (next?.text === '%' || (next?.glued && next.kind === 'word')) return false;
  // `may`, `go`, `march`, `no` and `since` are also plain words: a unit behind the number tells.
  const plain =
    /^(?:may|go|no|code|error|case|since|year|line|page|level|step|top|unit|class|run|number|p|c|l|h|u|v)$/.test(
      name!.text,
    );
  return (
    name!.text === 'top' ||
    !plain ||
    next === undefined ||
    !/^[a-z]{3,}s$|^of$|^ms$|^\/$|^percent$|^pct$/.test(next.text)
  );
}
