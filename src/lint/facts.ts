import type { Question } from '../bank/question.ts';
import type { SourceFile, Span } from '../bank/source.ts';
import type { Facts } from './rule.ts';

/** The facts of a parsed question. Its spans are let go. */
export function factsOf({ id, formerly, title, prompt, spans }: Question, file: SourceFile): Facts {
  const names = ['id', 'title', 'prompt', ...formerly.map((_, index) => `formerly.${index}`)];
  const places = new Map<string, Span>();
  for (const name of names) places.set(name, spans.get(name)!);
  return { file, id, formerly, title, prompt, spanOf: (name) => places.get(name)! };
}
