import type { MetricKind } from '../../bank/question.ts';
import { breaks, NEXT, opensNext } from './kind-breaks.ts';
import type { Lexeme } from './lexeme.ts';

/** What a quantity measures: the kind that its wording says, and the kinds that it may be read as beside that. */
export interface Kinds {
  readonly kind: MetricKind;
  readonly also: readonly MetricKind[];
  /** Of a number without a unit: a word close by says what kind it is of. */
  readonly sure?: boolean;
}

/** A word that tells a kind. A strong one outweighs a nearer weak one. */
interface Cue {
  readonly kind: MetricKind;
  readonly weak: boolean;
  readonly loose?: boolean;
}

const CUES = new Map<string, Cue>();

const STEMS: [stem: string, cue: Cue][] = [];

function cue(kind: MetricKind, words: string, weak = false): void {
  for (const word of words.trim().split(/\s+/)) {
    if (word.endsWith('*')) STEMS.push([word.slice(0, -1), { kind, weak }]);
    else CUES.set(word, { kind, weak });
  }
}

cue('latency', 'latency latencies p50 p75 p90 p95 p98 p99 p999 percentile percentiles ttfb byte lcp rtt');

cue(
  'latency',
  'response responses respond* answered answers query queries lookup lookups search searches median tail lag freshness staleness delay load loads loaded render*',
  true,
);

// What may have a latency without telling that this is one; nothing for a number without a unit.
const SERVED = /^(?:requests?|calls?|checkout|login|pages?|reads|writes|clicks?|endpoint|users?)$/;

cue(
  'duration',
  'mttr mttd mtta restore* recover* outage lasted takes took lead deploy* build builds pipeline onboard* review* rollout migrat* job meeting incident fix* resolve* resolution ramp detect* diagnos* lasting cycle setup install* rebuild* failover* rollback* investigat* mitigat* contain* triage suite tests downtime down dead offline unavailable',
  true,
);

cue('availability', 'availability available uptime downtime nines');

cue('availability', 'succeed* successful success reachable sla slo', true);

cue(
  'error-rate',
  'error errors fail* failure failures xx errored erroring crash reject* lost timeouts broken defect* bug bugs corrupt* misrouted wrong bounce* unsuccessful cfr abort* flaky flake flakes flakiness false loss spurious bogus',
);

cue('error-rate', 'bad', true);

cue('throughput', 'throughput qps rps tps iops bandwidth capacity ingest* traffic volume peak');

cue(
  'cost',
  'cost costs costing bill bills spend spending spent price priced money invoice invoices licence licences license licenses budget savings cheaper expens* salary',
);

cue('cost', 'saved save saves saving paid pay pays paying buy buying bought', true);

cue('frequency', 'rarer oftener frequency');

cue('frequency', 'pager', true);

cue(
  'frequency',
  'often frequently recur* repeat repeats incident incidents outages crashes restarts deploys deployments releases pages alerts escalations tickets regressions interruptions rollbacks occurr* happen*',
  true,
);

cue('size', 'number headcount');

cue('size', 'size count amount total weigh weighs weighed', true);

cue(
  'coverage',
  'coverage covered covers covering adopt* utilis* utiliz* migrated instrumented completed complet* finished closed rate done share automated encrypted patched enrolled attend* compliant tagged onboarded cpu memory disk occupancy participation uses use using trained tested documented followed',
  true,
);

/** The words that tell a kind, nearest the quantity in its sentence: each kind with how far off it is. */
export function distances(
  all: readonly Lexeme[],
  from: number,
  to: number,
  behind = 20,
): Map<MetricKind, number> {
  const found = new Map<MetricKind, number>();
  const { sentence } = all[from]!;
  const put = (hit: Cue | undefined, distance: number) => {
    if (hit === undefined) return;
    const weighed = distance + (hit.weak ? 6 : 0) + (hit.loose ? 5 : 0);
    if (weighed < (found.get(hit.kind) ?? 99)) found.set(hit.kind, weighed);
  };
  const note = (i: number, distance: number) => {
    // Pages are served, and they wake people.
    if (all[i]!.text === 'pages') put(LOOSE, distance);
    put(cueOf(all, i), distance);
  };
  let far = 0;
  for (let i = from - 1; i >= 0 && i > from - 26 && all[i]!.sentence === sentence; i--) {
    far += breaks(all[i]!);
    note(i, far++);
  }
  for (let i = from; i < to; i++) note(i, 0);
  far = 1;
  for (let i = to; i < all.length && i < to + behind && all[i]!.sentence === sentence; i++) {
    far += opensNext(all, i) ? NEXT : breaks(all[i]!);
    note(i, far++);
  }
  return found;
}

/** Words that a share or a number of anything goes by. */
const PLAIN =
  /^(?:rate|share|done|completed?|finished|closed|uses?|using|number|count|amount|total|save[ds]?|saving|takes|took)$/;

/** The kinds, of those that may be meant, that words name; what names one surely outweighs the others. */
export function cuesAmong(
  all: readonly Lexeme[],
  from: number,
  to: number,
  kinds?: readonly MetricKind[],
): ReadonlySet<MetricKind> {
  const cues = all
    .slice(from, to)
    .flatMap(({ text }, i) => (PLAIN.test(text) ? [] : [cueOf(all, from + i)]))
    .filter((cue) => cue !== undefined && cue.loose !== true && kinds?.includes(cue.kind) !== false) as Cue[];
  const sure = cues.filter(({ weak }) => !weak);
  return new Set((sure.length > 0 ? sure : cues).map(({ kind }) => kind));
}

/** How far off a kind is; very far where no word tells it. */
export const at = (near: Map<MetricKind, number>, kind: MetricKind): number => near.get(kind) ?? 99;

/** `time to first review`, `the time until a change is out`. */
const isTimeTo = (all: readonly Lexeme[], i: number): boolean =>
  all[i]!.text === 'time' &&
  /^(?:to|until|till|between)$/.test(all[i + 1]?.text ?? '') &&
  // `the response time to a third`
  !/^(?:response|query|load|loading|render|request|lookup|search|reply)$/.test(all[i - 1]?.text ?? '') &&
  all[i + 3]?.text !== 'byte';

/** `the 500s dropped by 90 %`. */
const isServerError = (all: readonly Lexeme[], i: number): boolean =>
  /^[45]0\d$/.test(all[i]!.text) && all[i + 1]?.text === 's' && all[i + 1]!.glued;

const TIME_TO: Cue = { kind: 'duration', weak: false };

function cueOf(all: readonly Lexeme[], i: number): Cue | undefined {
  if (isTimeTo(all, i)) return TIME_TO;
  if (isServerError(all, i)) return CUES.get('errors');
  if (isBurden(all, i) || isTakenOff(all, i)) return undefined;
  // `down to`, `down by` is a direction.
  return all[i]!.text === 'down' && all[i + 1]?.text !== 'for' ? undefined : cueAt(all[i]!.text);
}

/** `took 31 % off`. */
const isTakenOff = (all: readonly Lexeme[], i: number): boolean =>
  /^(?:took|takes|take|taken)$/.test(all[i]!.text) &&
  all.slice(i + 1, i + 6).some(({ text }) => text === 'off');

/** `the pager load` weighs on somebody, `the page load` may be slow. */
const isBurden = (all: readonly Lexeme[], i: number): boolean =>
  all[i]!.text === 'load' &&
  /^(?:pager|review|support|alert|ticket|work|call|interrupt|maintenance|mental|cognitive|operational|server|cpu|database)$/.test(
    all[i - 1]?.text ?? '',
  );

const LOOSE: Cue = { kind: 'latency', weak: true, loose: true };

function cueAt(text: string): Cue | undefined {
  const exact = CUES.get(text) ?? (SERVED.test(text) ? LOOSE : undefined);
  if (exact !== undefined || text.length < 4) return exact;
  for (const [stem, hit] of STEMS) if (text.startsWith(stem)) return hit;
  return undefined;
}
