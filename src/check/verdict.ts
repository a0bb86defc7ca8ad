import { firstWhere } from '../bank/bisect.ts';
import { MAX_WORDS_BETWEEN, wordsBetween } from './closeness.ts';
import { type SlotMention, standing } from './read-answer.ts';
import type { Reason, Verdict } from './result.ts';
import { type Status, worse } from './status.ts';

/** A verdict with the mentions that decided it, one for each slot that was filled. */
export interface Judged {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly mentions: readonly SlotMention[];
}

/** What a mention makes of a point that stands so. */
export const VERDICT_OF: Readonly<Record<Status, Verdict>> = {
  affirmed: 'hit',
  limited: 'partial',
  hedged: 'partial',
  planned: 'partial',
  'somebody-else': 'partial',
  bygone: 'partial',
  listed: 'partial',
  regretted: 'partial',
  quoted: 'miss',
  asked: 'miss',
  denied: 'miss',
};

const ABSENT: Judged = { verdict: 'miss', reason: 'absent', mentions: [] };
/** How many mentions of the next slot are tried for one of the first: the nearest ones decide. */
const TRIED = 12;

/** `any`: the best mention decides. */
export function judgeAny(mentions: readonly SlotMention[]): Judged {
  return best(mentions.map((mention) => ({ status: standing(mention), mentions: [mention] })));
}

/** `all`: the best set of mentions close together decides, one a slot, no word used twice. */
export function judgeAll(slots: readonly (readonly SlotMention[])[]): Judged {
  return best(together(slots));
}

interface Candidate {
  readonly status: Status;
  readonly mentions: readonly SlotMention[];
}

function best(candidates: readonly Candidate[]): Judged {
  let top: Candidate | undefined;
  let denied = false;
  for (const candidate of candidates) {
    if (candidate.status === 'denied') denied = true;
    if (!top || isBetter(candidate, top)) top = candidate;
  }
  if (!top) return ABSENT;
  // "We had none; we should have had one": the regret adds nothing to the denial.
  const verdict = top.status === 'regretted' && denied ? 'miss' : VERDICT_OF[top.status];
  return { verdict, reason: top.status, mentions: top.mentions };
}

/** Of two that stand alike the one in the author's own words: it is the better evidence. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.status === other.status) return ownWords(one) > ownWords(other);
  return worse(one.status, other.status) === other.status;
}

const ownWords = ({ mentions }: Candidate): number =>
  mentions.filter(({ owner }) => owner.concept === undefined).length;

function together(slots: readonly (readonly SlotMention[])[]): Candidate[] {
  const [first, ...rest] = slots;
  let sets: SlotMention[][] = (first ?? []).map((mention) => [mention]);
  for (const slot of rest) {
    sets = sets.flatMap((set) =>
      nearestTo(set[0]!, slot)
        .filter((mention) => set.every((other) => areClose(other, mention)))
        .map((mention) => [...set, mention]),
    );
  }
  return sets
    .filter((set) => set.some(({ fromPrompt }) => !fromPrompt))
    .map((set) => ({
      status: set.map((mention) => (isAskedFor(mention, set) ? 'affirmed' : mention.status)).reduce(worse),
      mentions: set,
    }));
}

/**
 * Of `[skipped, without]` and `[tests]` the second is denied by what the first asks for: `skipped the tests` says the point. So does
 * `the vice president` who signed off, where that it was somebody else is the point.
 */
function isAskedFor(mention: SlotMention, set: readonly SlotMention[]): boolean {
  const { status, cue } = mention;
  if (cue === undefined) return false;
  const isIn = (word: number) => set.some((other) => other !== mention && other.tokens.includes(word));
  return status === 'denied'
    ? isIn(cue.first) || isIn(cue.last)
    : status === 'somebody-else' && isIn(cue.last);
}

/** The mentions of a slot around another one; both in the order of the text. */
function nearestTo({ first }: SlotMention, slot: readonly SlotMention[]): readonly SlotMention[] {
  if (slot.length <= 2 * TRIED) return slot;
  const nearest = firstWhere(slot.length, (at) => slot[at]!.first >= first);
  return slot.slice(Math.max(0, nearest - TRIED), nearest + TRIED);
}

function areClose(a: SlotMention, b: SlotMention): boolean {
  if (a.tokens.some((token) => b.tokens.includes(token))) return false;
  return a.sentence === b.sentence || wordsBetween(a, b) <= MAX_WORDS_BETWEEN;
}
