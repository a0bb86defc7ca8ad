import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { checkWordings } from '../../src/check/check-answer.ts';
import { factsOf } from '../../src/lint/facts.ts';
import { tryPairs } from '../../src/lint/pairs.ts';
import type { Spot } from '../../src/lint/rule.ts';
import { otherAnswerPasses } from '../../src/lint/rules/other-answer-passes.ts';
import { openTrials } from '../../src/lint/trials.ts';
import { shippedQuestions } from '../support/shipped.ts';

/** Shipped questions of which two points are left, so that some foreign answers pass. */
const loose = shippedQuestions()
  .filter((_, at) => at % 3 === 0)
  .map(({ name, text }) => {
    const { question } = parseQuestionText(text, { bank: 'bank', path: name });
    const checklist = question!.checklist.slice(0, 2).map((point) => ({ ...point, must: false }));
    const file = { path: name, bank: 'bank', bytes: new TextEncoder().encode(text) };
    return { question: { ...question!, checklist }, file };
  });

/** What the rule finds where findings of some are wanted, as `question <- answer`, at the file that is told of it. */
function foundWhere(isAsked: (id: string) => boolean): string[] {
  const rule = otherAnswerPasses.across!({ thorough: true });
  for (const { question, file } of loose)
    rule.see(
      { ...factsOf(question), file, lexicon: undefined },
      isAsked(question.id) ? question.spans.get('key:checklist') : undefined,
    );
  const byId = new Map(loose.map(({ question }) => [question.id, question]));
  const isTold = ({ file }: Spot) => isAsked(idOf(file));
  const found: string[] = [];
  rule.finish(
    (message, spot, instead) => {
      const told = isTold(spot) ? { message, spot } : instead!;
      const other = /"(.*?)"/.exec(told.message)![1];
      const own = idOf(told.spot.file);
      found.push(told.spot === spot ? `${own} <- ${other}` : `${other} <- ${own}`);
    },
    tryPairs(rule.pairs!(), openTrials(), ({ id }) => byId.get(id)),
  );
  return found.sort();
}

const idOf = ({ path }: { readonly path: string }) => basename(path, '.md');

test('where only some questions are asked for, what their answers do elsewhere is found too', () => {
  const all = foundWhere(() => true);
  const [question, , answer] = `${all[0]} <- ${all.at(-1)!.split(' <- ')[1]}`.split(' <- ');
  const isAsked = (id: string) => id === question || id === answer;
  expect(foundWhere(isAsked)).toEqual(all.filter((pair) => pair.split(' <- ').some(isAsked)));
});

test('of a bank of any size what is asked for is in the sample', () => {
  const [{ question, file }] = loose as [(typeof loose)[number]];
  const ids = Array.from({ length: 450 }, (_, number) => `question-${number}`);
  const missed = ids.slice(0, 40).filter((asked) => {
    const rule = otherAnswerPasses.across!({ thorough: false });
    for (const id of ids)
      rule.see(
        { ...factsOf({ ...question, id }), file, lexicon: undefined },
        id === asked ? question.spans.get('key:checklist') : undefined,
      );
    const { questions, answers, on } = rule.pairs!();
    const isTried = answers.some(({ id }, answer) => id !== asked && on![answer]!.includes(0));
    return questions[0]!.id !== asked || answers[0]!.id !== asked || !isTried || on![0]!.length !== 200;
  });
  expect(missed).toEqual([]);
});

test('the rule finds exactly the pairs of shipped questions that pass by the wordings of the checklist', () => {
  const found = foundWhere(() => true);
  const questions = loose.map(({ question }) => question);
  const expected = questions.flatMap((other) =>
    questions
      .filter((question) => question !== other && checkWordings(question, other.modelAnswer).passed)
      .map(({ id }) => `${id} <- ${other.id}`),
  );
  expect(found).toEqual(expected.sort());
  expect(found.length).toBeGreaterThan(5);
});
