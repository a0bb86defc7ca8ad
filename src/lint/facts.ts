import type { Question } from '../bank/question.ts';
import type { SourceFile, Span } from '../bank/source.ts';
import { ownCopy } from './own-copy.ts';
import type { Facts } from './rule.ts';

/** The facts of a parsed question. Its spans are let go, and what outlives the question is copied. */
export function factsOf(question: Question, file: SourceFile): Facts {
  const { id, formerly, title, prompt, modelAnswer, draft, level, type, time, tags, spans } = question;
  const places: Record<string, Span> = {
    id: spans.get('id')!,
    title: spans.get('title')!,
    prompt: spans.get('prompt')!,
  };
  for (let index = 0; index < formerly.length; index++)
    places[`formerly.${index}`] = spans.get(`formerly.${index}`)!;
  return {
    file,
    id: ownCopy(id),
    formerly: formerly.map(ownCopy),
    title,
    prompt,
    modelAnswer,
    draft,
    level,
    type,
    time,
    tags: tags.map(ownCopy),
    spanOf: (name) => places[name]!,
  };
}
