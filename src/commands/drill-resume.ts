import { isInterview } from '../drill/interview.ts';
import { advance, isTyped, type Override, type Session } from '../drill/session.ts';
import { UserError } from '../errors.ts';
import type { Choice } from '../io/choices.ts';
import { discard, type Interruption, takeUp } from '../io/draft.ts';
import type { Past } from '../io/history-files.ts';
import type { AttemptRecord } from '../io/history-records.ts';
import type { Talk } from '../io/talk.ts';
import type { World } from '../io/world.ts';
import { interruptionView } from '../view/interruption.ts';
import { show, showText } from '../view/show.ts';
import { opposite } from '../view/verdict.ts';
import type { Desk } from './desk.ts';
import { keptSessions } from './kept-sessions.ts';

/** Another process was quicker. */
export const TAKEN = 'Another mockdrill goes on with that session by now.';

/** What an offer to go on depends on. */
export interface Offer {
  /** --resume or --no-resume. */
  readonly wish: boolean | undefined;
  readonly past: Past;
  readonly questions: Desk['questions'];
  readonly back?: Back;
}

/** What to call where the user goes back to the menu that led here; undefined where none did. */
export type Back = (() => void) | undefined;

/**
 * The session to go through: a fresh one, or one that was interrupted, where the user wants it; undefined where the user
 * goes back. `turn`: which one is offered, from the latest.
 */
export async function offerResume(
  world: World,
  talk: Talk,
  offer: Offer,
  fresh: Session,
  turn = 0,
): Promise<Session | undefined> {
  const { wish, past, questions, back } = offer;
  if (wish === false || (wish === undefined && talk.kind === 'scripted')) return fresh;
  const kept = keptSessions(world, (session) => !isInterview(session), turn);
  const found = kept[turn % kept.length];
  if (!found) {
    if (wish) talk.tell('No session was interrupted; here is a new one.');
    return fresh;
  }
  const session = asItStands(settled(found, past).session, past);
  const elsewhere = elsewhereText(session, questions);
  const again = () => {
    talk.tell(TAKEN);
    return offerResume(world, talk, offer, fresh);
  };
  if (wish && elsewhere === '') return takeUp(world, session.id) ? session : again();
  if (wish) throw new UserError(elsewhere, 'With --no-resume a new one begins, and this one stays.');
  talk.tell(interruptionView({ ...found, session }, world.now(), talk.look()));
  if (elsewhere !== '') talk.tell(elsewhere);
  // What comes next has keys of its own: [r] is to retry, or to start the clock.
  const choices = [
    ...(elsewhere === '' ? [{ key: 'g', word: 'resume', label: 'go on with it' } as const] : []),
    ...otherChoice(kept),
    { key: 'b', word: 'new', label: 'begin a new session (this one is offered again)' },
    { key: 'x', word: 'discard', label: 'discard it' },
    ...leaveChoices(back),
  ] as const;
  const word = await chooseKept(
    talk,
    choices,
    isTyped(session) ? ['discard'] : [],
    strandedText(session, elsewhere),
  );
  if (word === 'other') return offerResume(world, talk, offer, fresh, turn + 1);
  if (word === 'resume') return takeUp(world, session.id) ? session : again();
  if (word === 'discard') discard(world, session.id);
  if (word === 'back') {
    back?.();
    return undefined;
  }
  return word === 'quit' ? { ...fresh, queue: [], phase: { kind: 'over' } } : fresh;
}

/** How a menu is left: Escape leads back to the one that led here. */
export function leaveChoices(back: Back): readonly Choice<'back' | 'quit'>[] {
  return back
    ? [
        { key: '0', word: 'back', back: true },
        { key: 'q', word: 'quit' },
      ]
    : [{ key: 'q', word: 'quit', back: true }];
}

/** Leads to the session that was interrupted before this one, where there is one; from the earliest to the latest. */
export function otherChoice(kept: readonly Interruption[]): readonly Choice<'other'>[] {
  const more = kept.length - 1;
  return more === 0 ? [] : [{ key: 'o', word: 'other', label: `another one that is kept (${more} more)` }];
}

/** What was typed for a question that is not here: nobody can go on with it, but have its words. */
export const strandedText = ({ phase }: Session, elsewhere: string): string =>
  elsewhere === '' || phase.kind === 'over' ? '' : phase.draft.text.trim();

const SHOW = { key: 's', word: 'show', label: 'show what you typed' } as const;

/**
 * What the user wants; what loses words that were typed is asked once more, with the same key. `stranded` are such words, which
 * another key shows.
 */
export async function chooseKept<T extends string>(
  talk: Talk,
  choices: readonly Choice<T>[],
  losing: readonly NoInfer<T>[],
  stranded = '',
): Promise<T> {
  const offered: readonly Choice<T | 'show'>[] = stranded === '' ? choices : [SHOW, ...choices];
  for (let told: T | undefined; ; ) {
    const word = await talk.choose(offered);
    if (word === 'show') {
      talk.tell(`\n${showText(stranded)}\n`);
      continue;
    }
    if (!losing.includes(word) || word === told) return word;
    told = word;
    const { key } = choices.find((choice) => choice.word === word)!;
    talk.tell(`\nWhat you typed would be lost. "${key}" again does it.`);
  }
}

/** Why a session can't go on here, where it stands at a question of other banks: what was typed would be lost. */
export function elsewhereText({ phase, queue, position }: Session, questions: Desk['questions']): string {
  const id = queue[position]?.question;
  if (phase.kind === 'over' || id === undefined || questions.has(id)) return '';
  return `None of these banks has its question "${show(id)}": name the right one with --bank to go on.`;
}

/** What another command has done about its answers since (undo, redo, override) stands as that left it. */
function asItStands(session: Session, past: Past): Session {
  const done = session.done.map((each) => {
    if (each.kind !== 'answered') return each;
    const record = past.recordOf(each.attempt);
    const override = record ? overrideIn(record) : each.override;
    return { ...each, override, undone: past.history.undone.has(each.attempt) };
  });
  return { ...session, done };
}

/** The user's own verdicts as a session has them: the points that are the opposite of what the check said. */
function overrideIn({ attempt, overrides }: AttemptRecord): Override | undefined {
  const last = overrides.at(-1);
  if (!last) return undefined;
  const own = new Map(overrides.map(({ point, verdict }) => [point, verdict]));
  const turned = attempt.points.filter(({ id, verdict }) => own.get(id) === opposite(verdict));
  const { score = attempt.score, passed = attempt.passed } = last;
  return { points: turned.map(({ id }) => id), score, passed };
}

/** The process may have ended between the attempt's way into the history and the session's file. */
export function settled(found: Interruption, past: Past): Interruption {
  const { session } = found;
  const { phase } = session;
  if (phase.kind !== 'asking') return found;
  const record = past.recordOf(phase.attempt);
  if (!record) return found;
  const stored = record.attempt;
  const { seconds, limit, overtime, paused, thinking, hints, score, passed, question } = stored;
  const attempt = {
    kind: 'answered',
    question,
    attempt: stored.id,
    at: Date.parse(stored.at),
    answer: record.text ?? phase.draft.text,
    timing: { seconds, limit, overtime, paused, thinking, hints },
    score,
    passed,
    probes: [],
    override: undefined,
    undone: false,
  } as const;
  return { ...found, session: advance(session, { kind: 'answered', attempt }) };
}
