import type { Question } from '../bank/question.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { type Dice, shuffle } from './dice.ts';
import { isSuspended, type Knowledge } from './knowledge.ts';
import type { Why } from './why.ts';

/** A question of the plan. */
export interface Pick {
  readonly question: Question;
  readonly why: Why;
}

/** What a session is wished to be. */
export interface Wishes {
  readonly count?: number;
  /** Fill about this many seconds instead of a count. */
  readonly seconds?: number;
  /** By chance, without regard to what is due. */
  readonly shuffle: boolean;
  /** Only questions of these states; empty: any. */
  readonly only: ReadonlySet<'due' | 'new' | 'weak'>;
  readonly timeFactor: number;
  /** What comes due within so many days counts as due. */
  readonly ahead?: number;
}

/** No minutes hold more questions. */
const LONGEST = 500;
/** Of so many questions one is new, while there are new ones. */
const ONE_NEW_IN = 3;

/**
 * Chooses the questions of a session. Two of three are due or weak, in the order of their urgency, and one is new; where
 * there are none of the one kind, the other takes its place. Then comes what would be due next, and last what was
 * answered a few hours ago. Which of three is the new one the dice say, so that also drills of a single question come to
 * all of them. Neighbours come from different banks where that is possible; nothing comes twice.
 */
export function planDrill(
  questions: readonly Question[],
  knowledge: Knowledge,
  wishes: Wishes,
  now: number,
  dayOf: (at: number) => number,
  dice: Dice,
): Pick[] {
  const open = questions.filter((question) => !question.draft && !isSuspended(knowledge, question));
  const candidates = shuffle(open, dice)
    .map((question) => candidateOf(question, knowledge, now, wishes.ahead ?? 0, dayOf))
    .filter(({ states }) => wishes.only.size === 0 || states.some((state) => wishes.only.has(state)));
  const ranked = wishes.shuffle
    ? candidates.map((each): Candidate => ({ ...each, lane: 'review', urgency: 0, why: { kind: 'random' } }))
    : candidates.sort((a, b) => b.urgency - a.urgency);
  return cutToSize(inTurns(ranked, wishes.count ?? LONGEST, dice), wishes);
}

/** At most so many candidates, lane by lane, a new one among every three; within a lane the most urgent first. */
function inTurns(ranked: readonly Candidate[], most: number, dice: Dice): Candidate[] {
  const laneOf = (name: Candidate['lane']) => ranked.filter(({ lane }) => lane === name);
  const [review, fresh] = [laneOf('review'), laneOf('new')];
  const rest = [laneOf('ahead'), laneOf('recent')];
  const taken: Candidate[] = [];
  const used = new Map<string, number>();
  let turnOfNew = 0;
  while (taken.length < most) {
    const turn = taken.length % ONE_NEW_IN;
    if (turn === 0) turnOfNew = Math.floor(dice() * ONE_NEW_IN);
    const lanes = turn === turnOfNew ? [fresh, review, ...rest] : [review, fresh, ...rest];
    const lane = lanes.find(({ length }) => length > 0);
    if (!lane) break;
    const next = takeNext(lane, taken.at(-1)?.question.bank, used);
    used.set(next.question.bank, (used.get(next.question.bank) ?? 0) + 1);
    taken.push(next);
  }
  return taken;
}

/**
 * Takes the first candidate out of a lane that is of another bank than the question before; among candidates that are
 * equally urgent, of a bank that has had the fewest.
 */
function takeNext(
  lane: Candidate[],
  before: string | undefined,
  used: ReadonlyMap<string, number>,
): Candidate {
  let best = 0;
  for (const [index, { question, urgency }] of lane.entries()) {
    const present = lane[best]!;
    const changes = Number(question.bank !== before) - Number(present.question.bank !== before);
    const fewer = (used.get(present.question.bank) ?? 0) - (used.get(question.bank) ?? 0);
    if (changes > 0 || (changes === 0 && urgency === present.urgency && fewer > 0)) best = index;
  }
  return lane.splice(best, 1)[0]!;
}

function cutToSize(picks: readonly Candidate[], wishes: Wishes): Pick[] {
  const plain = picks.map(({ question, why }) => ({ question, why }));
  if (wishes.seconds === undefined) return plain.slice(0, wishes.count ?? LONGEST);
  const fitting: Pick[] = [];
  let left = wishes.seconds;
  for (const pick of plain.slice(0, wishes.count ?? plain.length)) {
    const takes = sessionSeconds(pick.question, wishes.timeFactor);
    if (takes > left && fitting.length > 0) continue;
    fitting.push(pick);
    left -= takes;
  }
  return fitting;
}

/** Reading the question and the feedback takes about a minute beside the time box. */
const READING = 60;

/** How long a question takes in a session, in seconds. */
function sessionSeconds(question: Question, timeFactor: number): number {
  return limitOf(question, timeFactor) + Math.round(question.prep * timeFactor) + READING;
}

/** The time box of a question in a session, in seconds. */
export function limitOf(question: Question, timeFactor: number): number {
  return Math.max(1, Math.round(question.time * timeFactor));
}
