import type { Cue } from './cues.ts';
import type { Occurrence } from './match.ts';
import type { Reason } from './result.ts';

/** How a mention stands in the answer; from the best to the worst. */
const STATUSES = [
  'affirmed',
  'limited',
  'hedged',
  'planned',
  'somebody-else',
  'bygone',
  'listed',
  'regretted',
  'quoted',
  'asked',
  'denied',
] as const satisfies readonly Reason[];
export type Status = (typeof STATUSES)[number];

/** A mention with how it stands, and the cue that made it so. */
export interface Mention extends Occurrence {
  readonly status: Status;
  readonly cue?: Cue;
  readonly sentence: number;
}

const ORDER = new Map<Status, number>(STATUSES.map((status, index) => [status, index]));

/** From 0, which is the best. */
export const rankOf = (status: Status): number => ORDER.get(status)!;

export function worse(a: Status, b: Status): Status {
  return rankOf(a) >= rankOf(b) ? a : b;
}

/** What is known of the answer's words beside the cues. */
export interface Setting {
  readonly cuesBySentence: readonly (readonly Cue[])[];
  readonly sentenceOf: (token: number) => number;
  readonly quoted: readonly boolean[];
  readonly listed: readonly boolean[];
}

/** The status of an occurrence: the worst that any cue makes of its words. A cue inside the occurrence belongs to it. */
export function statusOf(occurrence: Occurrence, setting: Setting, exempt: (cue: Cue) => boolean): Mention {
  const { first, last, tokens } = occurrence;
  const sentence = setting.sentenceOf(first);
  let status: Status = 'affirmed';
  let deciding: Cue | undefined;
  if (setting.listed[sentence]) status = 'listed';
  if (tokens.every((token) => setting.quoted[token])) status = worse(status, 'quoted');
  for (const cue of setting.cuesBySentence[sentence] ?? []) {
    if (!covers(cue, occurrence) || (cue.first >= first && cue.first <= last)) continue;
    // `the auditors require`, `comes in phase two`, where that is what was to be said
    if (/^(?:somebody-else|planned)$/.test(cue.doubt) && tokens.includes(cue.last)) continue;
    if (worse(status, cue.doubt) !== cue.doubt || status === cue.doubt || exempt(cue)) continue;
    status = cue.doubt;
    deciding = cue;
  }
  return { ...occurrence, status, sentence, ...(deciding ? { cue: deciding } : {}) };
}

function covers({ doubt, act, from, to, whole }: Cue, { first, last }: Occurrence): boolean {
  // Who removed the queue alert has the queue.
  if (act === 'removed' && !whole) return first >= from && last === to;
  // A denial is of what follows it: the first word of the mention must lie within its reach.
  return doubt === 'denied' ? first >= from && first <= to : last >= from && first <= to;
}
