import type { Question } from '../bank/question.ts';
import type { SourceFile, Span } from '../bank/source.ts';
import { ownCopy } from './own-copy.ts';
import type { Facts } from './rule.ts';

/** The facts of a parsed question. Its spans are let go, and what outlives the question is copied. */
export function factsOf(question: Question, file: SourceFile): Facts {
  const { id, formerly, title, prompt, modelAnswer, draft, level, type, time, tags, spans } = question;
  const names = ['id', 'title', 'prompt', ...formerly.map((_, index) => `formerly.${index}`)];
  const places = new Map<string, Span>();
  for (const name of names) places.set(name, spans.get(name)!);
  const spanOf = (name: string) => places.get(name)!;
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
    spanOf,
  };
}
