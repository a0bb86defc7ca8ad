import type { Rule } from '../rule.ts';

export const weakAnswerPasses: Rule = {
  name: 'weak-answer-passes',
  group: 'self-test',
  severity: 'error',
  about: 'A weak answer passes.',
  look: ({ question, check }, report) => {
    if (question.draft) return;
    question.weakAnswers.forEach((answer, index) => {
      const { passed, score, points } = check(answer);
      if (!passed) return;
      const hits = points.filter((point) => point.verdict === 'hit').map((point) => point.id);
      report(
        `this weak answer passes with ${score} of 100 (it makes ${hits.join(', ')}): make a missing point a "must", narrow the aliases, or weaken the answer`,
        question.spans.get(`weak-answer.${index}`)!,
      );
    });
  },
};
