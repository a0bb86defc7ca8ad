import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseQuestionText } from '../../src/bank/parse-question.ts';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { explainAnswer } from '../../src/check/explain.ts';
import { SKIPPED } from '../../src/check/units.ts';
import { questionOf } from '../support/question.ts';
import { shippedQuestions } from '../support/shipped.ts';

/** A shipped question, because traces need a checklist as people write them. */
const { question } = parseQuestionText(readFileSync('questions/incidents/handover-that-failed.md', 'utf8'), {
  bank: 'incidents',
  path: 'incidents/handover-that-failed.md',
});

const inOtherWords = (answer: string) =>
  checkAnswer(question!, answer)
    .points.filter(({ reason }) => reason === 'in-other-words')
    .map(({ id, evidence }) => [id, ...evidence.map(({ quote }) => quote)]);

describe('a point in other words', () => {
  it('is not granted in a story about something else that states a figure', () => {
    expect(
      inOtherWords(`Last Saturday my neighbour and I repaired the old bicycle that stood in the cellar for years. The chain had rusted,
        so I bought a new one in town, and he lent me the tools. First we cleaned the frame with warm water, then we took off both
        wheels and looked at the brakes. After three hours everything worked again, and my daughter rode it to school on Monday.`),
    ).toEqual([]);
  });

  it('is shown with the clause around the words that weigh most', () => {
    const answer = `When I came on shift nobody told me that the silence on the disk alert was still on, and we lost two hours because of it.
      It was my own fault as well, I had left without asking. Since then the person who leaves sits down with the one who comes, and
      the one who comes says in a few words what is open, before anybody goes home.`;
    expect(inOtherWords(answer)).toEqual([
      ['spoken-as-well', 'one who comes says in a few words what is open'],
      ['held-up', 'Since then the person who leaves sits down with the one who comes'],
    ]);
  });

  it('is told by two words and more that show something, each once', () => {
    const questions = shippedQuestions()
      .filter((_, at) => at % 12 === 0)
      .map(({ text }) => parseQuestionText(text).question!);
    const told = questions.flatMap((question) =>
      questions.flatMap(({ modelAnswer }) =>
        explainAnswer(question, modelAnswer).points.flatMap(({ result, words, mentions }) =>
          result.reason === 'in-other-words' && mentions.length === 0 ? [words!] : [],
        ),
      ),
    );
    const shown = told.map((words) => new Set(words.filter((word) => !SKIPPED.has(word.toLowerCase()))).size);
    expect([told.length > 10, shown]).toEqual([true, told.map(({ length }) => Math.max(2, length))]);
  });

  it('is not made of the words that stand behind a negation in a wording', () => {
    const purged = questionOf(`checklist:
  - id: entry-lifetime
    point: Gives each entry a lifetime
    any: [set a TTL]
  - id: doubled
    point: Makes it redundant
    any: [no single point of failure, redundan*]
`);
    const answer = 'I purged the cache and set a TTL on each entry. There was a single point of failure.';
    expect(checkAnswer(purged, answer).points.map(({ verdict }) => verdict)).toEqual(['hit', 'miss']);
  });
});
