import type { MetricKind } from '../../bank/question.ts';
import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';
import { EVENTS, REQUESTS } from './things.ts';

/** What a quantity measures: the kind that its wording says, and the kinds that it may be read as beside that. */
export interface Kinds {
  readonly kind: MetricKind;
  readonly also: readonly MetricKind[];
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
cue('latency', 'latency latencies p50 p75 p90 p95 p98 p99 p999 percentile percentiles ttfb lcp rtt');
cue(
  'latency',
  'response responses respond* answered answers query queries lookup lookups search searches median tail lag load loads loaded render* round-trip',
  true,
);
// What may have a latency without telling that this is one; nothing for a number without a unit.
const SERVED = /^(?:requests?|calls?|checkout|login|pages?|reads|writes|clicks?|endpoint|users?)$/;
cue(
  'duration',
  'mttr mttd mtta restore* recover* outage lasted takes took lead deploy* build builds pipeline onboard* review* rollout migrat* job meeting incident fix* resolve* resolution ramp ramp-up detect* diagnos* lasting cycle setup install* rebuild* failover* rollback*  investigat* triage suite tests downtime outage down dead offline unavailable',
  true,
);
cue('availability', 'availability available uptime downtime nines up-time down-time');
cue('availability', 'succeed* successful success reachable sla slo', true);
cue(
  'error-rate',
  'error errors fail* failure failures xx errored erroring crash-rate 5xx reject* lost dropped-calls timeouts broken defect* bug bugs corrupt* misrouted bounce* unsuccessful abort* flaky false loss',
);
cue('throughput', 'throughput qps rps tps iops bandwidth capacity ingest* traffic volume peak');
cue(
  'cost',
  'cost costs costing bill bills spend spending spent price priced money invoice invoices licence licences license licenses budget savings cheaper expens* compute-bill salary',
);
cue('cost', 'saved save saves saving', true);
cue(
  'frequency',
  'frequency often frequently recur* repeat repeats incident incidents outages crashes restarts deploys deployments releases pages alerts escalations tickets regressions interruptions wake-ups rollbacks occurr* happen*',
  true,
);
cue('size', 'number headcount');
cue('size', 'size count amount total', true);
cue(
  'coverage',
  'coverage covered covers covering adopt* utilis* utiliz* migrated instrumented completed complet* finished closed rate done share automated encrypted patched enrolled attend* compliant tagged onboarded hit-rate cpu memory disk occupancy participation uses use using trained tested documented followed',
  true,
);

/** The words that tell a kind, nearest the quantity in its sentence: each kind with how far off it is. */
export function distances(all: readonly Lexeme[], from: number, to: number): Map<MetricKind, number> {
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
    far += breaks(all[i]!.text);
    note(i, far++);
  }
  for (let i = from; i < to; i++) note(i, 0);
  far = 1;
  for (let i = to; i < all.length && i < to + 20 && all[i]!.sentence === sentence; i++) {
    far += breaks(all[i]!.text);
    note(i, far++);
  }
  return found;
}

function breaks(text: string): number {
  if (text === ',' || text === 'and' || text === '(' || text === ')') return 4;
  return text === 'but' || text === 'while' || text === 'whereas' || text === ':' ? 8 : 0;
}

/** `time to first review`, `the time until a change is out`. */
const isTimeTo = (all: readonly Lexeme[], i: number): boolean =>
  all[i]!.text === 'time' && /^(?:to|until|till|between)$/.test(all[i + 1]?.text ?? '');
const TIME_TO: Cue = { kind: 'duration', weak: false };
function cueOf(all: readonly Lexeme[], i: number): Cue | undefined {
  if (isTimeTo(all, i)) return TIME_TO;
  // `down to`, `down by` is a direction.
  return all[i]!.text === 'down' && all[i + 1]?.text !== 'for' ? undefined : cueAt(all[i]!.text);
}

const LOOSE: Cue = { kind: 'latency', weak: true, loose: true };

function cueAt(text: string): Cue | undefined {
  const exact = CUES.get(text) ?? (SERVED.test(text) ? LOOSE : undefined);
  if (exact !== undefined || text.length < 4) return exact;
  for (const [stem, hit] of STEMS) if (text.startsWith(stem)) return hit;
  return undefined;
}

/** The kind of a plain value (no relative change). Undefined where a bare number has nothing that names it. */
export function kindOf(all: readonly Lexeme[], one: Quantity, from: number, to: number): Kinds | undefined {
  const near = distances(all, from, to);
  switch (one.dimension) {
    case 'time':
      return ofTime(all, one, near);
    case 'work':
      return { kind: 'cost', also: ['duration'] };
    case 'share':
      return ofShare(all, one, near);
    case 'rate':
      if (one.noun === undefined && one.form === undefined && savedBefore(all, one.from))
        return { kind: 'cost', also: [] };
      return ofRate(all, one, near);
    case 'money':
      return { kind: 'cost', also: [] };
    case 'bytes':
      return one.per
        ? { kind: one.per <= 60 ? 'throughput' : 'size', also: ['size', 'throughput'] }
        : { kind: 'size', also: [] };
    case 'count':
      return ofCount(one, near);
    case 'bare':
      return all[one.from - 1]?.text === 'within' ? { kind: 'duration', also: ['latency'] } : ofBare(near);
    default:
      return undefined;
  }
}

const at = (near: Map<MetricKind, number>, kind: MetricKind): number => near.get(kind) ?? 99;

function ofTime(all: readonly Lexeme[], one: Quantity, near: Map<MetricKind, number>): Kinds {
  const small = one.scale < 1;
  if (isDown(all, one)) {
    return at(near, 'availability') < 12 || one.per
      ? { kind: 'availability', also: ['duration'] }
      : { kind: 'duration', also: ['availability'] };
  }
  const saved = savedBefore(all, one.from);
  if (saved && !small)
    return { kind: one.per ? 'cost' : 'duration', also: one.per ? ['duration'] : ['cost'] };
  if (small) return { kind: 'latency', also: at(near, 'duration') < at(near, 'latency') ? ['duration'] : [] };
  if (at(near, 'latency') < at(near, 'duration') && (one.scale < 60 || isStrong(near))) {
    return { kind: 'latency', also: at(near, 'latency') < 6 && isStrong(near) ? [] : ['duration'] };
  }
  if (at(near, 'cost') < 5) return { kind: 'duration', also: ['cost'] };
  return { kind: 'duration', also: one.scale < 60 ? ['latency'] : [] };
}

/** A latency word of its own (p95, response time) stands near, not only what may have a latency. */
const isStrong = (near: Map<MetricKind, number>): boolean => at(near, 'latency') < 6;

const STOPPED =
  /^(?:paused|blocked|refused|interrupted|frozen|locked|unreachable|dead|stopped|rejected|dark|broken|out)$/;

function isDown(all: readonly Lexeme[], one: Quantity): boolean {
  for (let i = Math.max(0, one.from - 8); i < all.length && i < one.to + 6; i++) {
    if (all[i]!.sentence !== all[one.from]!.sentence) continue;
    if (/^(?:downtime|down-time|unavailable|unavailability|offline)$/.test(all[i]!.text)) return true;
    const state = /^(?:was|were|is|be|been|being|went|stayed|completely|fully|entirely)$/.test(
      all[i - 1]?.text ?? '',
    );
    const next = all[i + 1]?.text ?? '';
    if (next === 'for' && i < one.from && one.from - i < 5 && STOPPED.test(all[i]!.text)) return true;
    if (
      all[i]!.text === 'down' &&
      (next === 'for' || (state && !/^(?:to|from|by|at)$/.test(next) && !/^[~<]?\d/.test(next)))
    )
      return true;
  }
  return false;
}

function savedBefore(all: readonly Lexeme[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - 6 && all[i]!.sentence === all[from]!.sentence; i--) {
    if (/^(?:save|saves|saved|saving|costs|cost)$/.test(all[i]!.text)) return true;
  }
  return false;
}

function ofShare(all: readonly Lexeme[], one: Quantity, near: Map<MetricKind, number>): Kinds {
  if (one.form === 'nines') return { kind: 'availability', also: ['coverage'] };
  if (one.form === 'downtime') return { kind: 'availability', also: ['frequency'] };
  if (one.form === 'part' && lostBefore(all, one.from)) return { kind: 'error-rate', also: ['coverage'] };
  const repeats = at(near, 'frequency') < 9 ? (['frequency'] as const) : [];
  const shares = (['availability', 'error-rate', 'coverage', 'cost'] as const).filter((kind) =>
    near.has(kind),
  );
  shares.sort((a, b) => near.get(a)! - near.get(b)!);
  const first = shares[0];
  const high = one.value >= 0.97 && one.value < 1 && one.form !== 'part';
  if (first === 'availability' || (first !== 'error-rate' && high && at(near, 'coverage') > 9)) {
    return { kind: 'availability', also: ['coverage'] };
  }
  if (first === 'error-rate')
    return {
      kind: 'error-rate',
      also: at(near, 'coverage') < at(near, 'error-rate') + 5 ? ['coverage'] : [],
    };
  return {
    kind: 'coverage',
    also: first === undefined && one.form !== 'part' ? ['error-rate', 'availability', ...repeats] : repeats,
  };
}

function lostBefore(all: readonly Lexeme[], from: number): boolean {
  const words = [all[from - 1]?.text ?? '', all[from - 2]?.text ?? ''];
  return words.some((word) => /^(?:dropped|lost|missed|rejected|refused|failed)$/.test(word));
}

function ofRate(all: readonly Lexeme[], one: Quantity, near: Map<MetricKind, number>): Kinds {
  const words = one.noun ? all.slice(one.noun.from, one.noun.to).map((each) => each.text) : [];
  const errors =
    words.some((word) => /^(?:fail|error|reject|drop|lost)/.test(word)) || at(near, 'error-rate') < 3
      ? ['error-rate' as const]
      : [];
  if (one.form === 'interval' || one.form === 'adverb') return { kind: 'frequency', also: [] };
  const head = one.noun?.head ?? '';
  if (EVENTS.test(head) && one.per !== 1)
    return { kind: 'frequency', also: [...errors, 'throughput', 'size'] };
  if (one.per === 1 || one.unit === '/s' || (REQUESTS.test(head) && one.value * one.per! >= 100)) {
    return { kind: 'throughput', also: one.per! > 60 ? ['size', 'frequency', ...errors] : errors };
  }
  if (one.per === 60 || one.value > 1 || (near.has('throughput') && one.value * (one.per ?? 1) > 50))
    return { kind: 'throughput', also: ['frequency', ...errors] };
  return {
    kind: 'frequency',
    also: [
      ...(one.noun ? ['size' as const] : []),
      ...(one.value * (one.per ?? 1) > 100 ? ['throughput' as const] : []),
      ...errors,
    ],
  };
}

function ofCount(one: Quantity, near: Map<MetricKind, number>): Kinds {
  if (one.form === 'none')
    return {
      kind: 'frequency',
      also: [
        'size',
        ...(near.has('error-rate') ? ['error-rate' as const] : []),
        ...(near.has('availability') ? ['availability' as const] : []),
      ],
    };
  const head = one.noun?.head ?? '';
  const errors =
    /^(?:failures|errors)$/.test(head) || at(near, 'error-rate') < 2 ? ['error-rate' as const] : [];
  return EVENTS.test(head)
    ? { kind: 'size', also: ['frequency', ...errors] }
    : { kind: 'size', also: errors };
}

/** A number without a unit is a figure only where a word names what it measures. */
function ofBare(near: Map<MetricKind, number>): Kinds | undefined {
  let best: MetricKind | undefined;
  for (const [kind, distance] of near)
    if (
      distance < 14 &&
      !(kind === 'latency' && distance >= 12) &&
      (best === undefined || distance < near.get(best)!)
    )
      best = kind;
  if (best === undefined) return undefined;
  return {
    kind: best,
    also: [...near]
      .filter(([kind, distance]) => kind !== best && distance < near.get(best)! + 5)
      .map(([kind]) => kind),
  };
}

/** The kind of a relative change: what stands nearest; any kind where nothing does. */
export function kindOfChange(all: readonly Lexeme[], from: number, to: number): Kinds {
  const near = distances(all, from, to);
  let best: MetricKind | undefined;
  for (const [kind, distance] of near) if (best === undefined || distance < near.get(best)!) best = kind;
  if (best === undefined) return ANY_KIND;
  const limit = near.get(best)! + 3;
  const weak = near.get(best)! >= 8;
  return {
    kind: best,
    also: weak
      ? EVERY
      : [...near].filter(([kind, distance]) => kind !== best && distance <= limit).map(([kind]) => kind),
  };
}

const EVERY: readonly MetricKind[] = [
  'latency',
  'availability',
  'throughput',
  'error-rate',
  'duration',
  'cost',
  'frequency',
  'size',
  'coverage',
];

/** A before and after of which nothing says what it measures. */
export const ANY_KIND: Kinds = { kind: 'any', also: EVERY };
