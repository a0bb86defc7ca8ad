import type { Level, QuestionType } from './question.ts';

/** The prompt of a draft in which nobody has written one yet. */
export const TEMPLATE_PROMPT = 'The question as the interviewer says it: what happened, and what did you do?';

/** A question file to start from: a draft that parses, with a line on what belongs where. */
export function questionTemplate(question: {
  id: string;
  title: string;
  level: Level;
  type: QuestionType;
}): string {
  return `---
format: 1
id: ${question.id}
title: ${JSON.stringify(question.title)}
level: ${question.level}
type: ${question.type}
time: 3m
tags: []
checklist:
  - id: what-was-done
    point: Says what was done, as a statement a person could decide from
    must: true
    any: [replace these, by the ways, people say it]
    miss: The hint shown when this is missing.
    ask: The follow-up an interviewer asks when this is missing?
  - id: how-fast
    point: States how long it took
    metric: duration
draft: true
---

${TEMPLATE_PROMPT}

## Hints

- Where to begin when nothing comes to mind.

## Model answer

A good answer as you would say it aloud. It has to make every point of the checklist; "mockdrill lint" checks that. Take
"draft: true" out when it does.

## Weak answer

A fluent answer that should not pass.
`;
}
