import { parseQuestionText } from '../../src/bank/parse-question.ts';
import type { Question } from '../../src/bank/question.ts';

/** A question from its checklist (and red flags) in YAML. */
export function questionOf(
  points: string,
  type = 'behavioural',
  prompt = 'What did you do about it?',
  model = 'None.',
): Question {
  const text = `---
format: 1
id: a-question
title: A question
level: senior
type: ${type}
time: 2m
framework: none
${points.trimEnd()}
---

${prompt}

## Model answer

${model}
`;
  const { question, problems } = parseQuestionText(text, { bank: 'bank', path: 'bank/a-question.md' });
  if (!question) throw new Error(JSON.stringify(problems));
  return question;
}
