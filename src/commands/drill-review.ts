import type { Question } from '../bank/question.ts';
import { namesOf } from '../bank/questions.ts';
import type { Result } from '../check/result.ts';
import { compareAttempts } from '../drill/compare.ts';
import { isSuspended } from '../drill/knowledge.ts';
import { probesFor } from '../drill/probe.ts';
import { type Attempt, type Happening, isTyped, type Session } from '../drill/session.ts';
import type { Choice } from '../io/choices.ts';
import { comparisonView } from '../view/comparison.ts';
import { modelAnswerView } from '../view/model-answer.ts';
import { resultView, scoreView } from '../view/result.ts';
import { show } from '../view/show.ts';
import { rule } from '../view/summary.ts';
import { symbolsOf } from '../view/symbols.ts';
import { changeSuspension } from './change-suspension.ts';
import type { Desk } from './desk.ts';
import { lastBefore } from './last-attempt.ts';
import { askOverride } from './review-override.ts';
import { askProbe } from './review-probe.ts';
import { isUndone, openProbes, overrideOf, type Review } from './review-state.ts';
import { redo, undo } from './review-undo.ts';

type Word =
  | 'probe'
  | 'next'
  | 'model'
  | 'retry'
  | 'override'
  | 'undo'
  | 'redo'
  | 'suspend'
  | 'unsuspend'
  | 'quit';

/** Shows the check of the last answer, asks the interviewer's questions and does what the user chooses. */
export async function reviewAttempt(
  question: Question,
  session: Session,
  desk: Desk,
  happen: (happening: Happening) => Session,
): Promise<'next' | 'retry' | 'quit'> {
  const attempt = session.done.at(-1);
  if (attempt?.kind !== 'answered') return 'next';
  const result = await desk.check(question, attempt.answer);
  await showAttempt(question, attempt, result, session, desk);
  const turn = session.done.filter((done) => done.question === question.id).length - 1;
  const review: Review = {
    question,
    attempt,
    result,
    // What was typed for one outlives the setting.
    probes: desk.settings.probes || isTyped(session) ? probesFor(question, result, turn) : [],
    desk,
    happen,
    session,
    suspended: isSuspended(desk.knowledge, question),
  };
  // Who was interrupted in a probe goes on there: from the choices most ways lead away from what was typed.
  if (isTyped(session) && (await askProbe(review)) === 'quit') return 'quit';
  for (let long = true; ; ) {
    const word: Word = await desk.talk.choose(choicesOf(review), long ? scoreOf(review) : '');
    if (word === 'next' || word === 'retry' || word === 'quit') return word;
    long = word === 'model';
    if ((await act(word, review)) === 'quit') return 'quit';
  }
}

/** Prints the check of an attempt with its comparison. */
export async function showAttempt(
  question: Question,
  attempt: Attempt,
  result: Result,
  session: Session,
  desk: Desk,
): Promise<void> {
  const { talk, world } = desk;
  const look = talk.look();
  const before = await lastBefore(question, attempt, session, desk);
  const comparison = before
    ? { comparison: comparisonView(compareAttempts(question, before, result), world.now(), look) }
    : {};
  const { dot } = symbolsOf(look);
  const place = `${session.queue.findIndex((each) => each.question === question.id) + 1} of ${session.queue.length}`;
  talk.print(`\n${rule(`${place} ${dot} ${show(question.title)}`, look)}\n`);
  talk.print(
    resultView(question, attempt.answer, result, look, {
      timing: attempt.timing,
      passMark: desk.settings.passMark,
      override: attempt.override,
      ...comparison,
    }),
  );
}

/** What was printed is longer than the window: the head of the check stands above the choices again. */
function scoreOf(review: Review): string {
  const { question, result, desk } = review;
  const extras = { passMark: desk.settings.passMark, override: overrideOf(review) };
  return scoreView(question, result, desk.talk.look(), extras);
}

function choicesOf(review: Review): Choice<Word>[] {
  const { session, desk } = review;
  const isLast = session.position + 1 >= session.queue.length;
  const next: Choice<Word> = {
    key: 'n',
    word: 'next',
    label: isLast ? 'next: the summary' : 'next question',
  };
  const left = openProbes(review).open.length;
  const probe: Choice<Word> = {
    key: 'p',
    word: 'probe',
    label: `probe: the interviewer asks back (${left})`,
  };
  const undone = isUndone(review);
  const more = left > 0 && !undone;
  return [
    // A script goes on by itself; a person is asked back first.
    ...(more && desk.talk.kind !== 'scripted' ? [probe, next] : more ? [next, probe] : [next]),
    { key: 'm', word: 'model', label: 'model answer' },
    { key: 'r', word: 'retry' },
    ...(undone
      ? [{ key: 'u', word: 'redo', label: 'redo: this attempt counts again' } as const]
      : [
          { key: 'i', word: 'override', label: 'override: I did say it, or did not' } as const,
          { key: 'u', word: 'undo', label: 'undo this attempt' } as const,
        ]),
    review.suspended
      ? { key: 's', word: 'unsuspend', label: 'unsuspend' }
      : { key: 's', word: 'suspend', label: 'suspend this question' },
    { key: 'q', word: 'quit' },
  ];
}

async function act(
  word: Exclude<Word, 'next' | 'retry' | 'quit'>,
  review: Review,
): Promise<'quit' | undefined> {
  const { question, attempt, desk } = review;
  const { talk } = desk;
  switch (word) {
    case 'probe':
      return askProbe(review);
    case 'model':
      talk.print(`\n${modelAnswerView(question.modelAnswer, attempt.answer, talk.look())}`);
      return undefined;
    case 'override':
      await askOverride(review);
      return undefined;
    case 'undo':
      undo(review);
      return undefined;
    case 'redo':
      redo(review);
      return undefined;
    case 'suspend':
    case 'unsuspend':
      review.suspended = word === 'suspend';
      // It comes back under every name by which it is out.
      if (review.suspended) changeSuspension('suspend', [question.id], desk.history, desk.world);
      else changeSuspension('resume', namesOf(question), desk.history, desk.world);
      talk.tell(
        review.suspended
          ? '\nSuspended: it is not asked again until you name it with --question.'
          : '\nIt is back in the drill.',
      );
      return undefined;
  }
}
