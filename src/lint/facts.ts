import { withoutComments } from '../bank/comments.ts';
import type { Question } from '../bank/question.ts';
import { decode } from '../bank/source.ts';
import { ownCopy } from './own-copy.ts';
import type { Facts, Seen } from './rule.ts';

/** The facts of a parsed question. Its spans are let go, and what outlives the question is copied. */
export function factsOf(question: Question): Facts {
  const { id, formerly, title, draft, level, type, time, tags, spans } = question;
  return {
    id: ownCopy(id),
    formerly: formerly.map(ownCopy),
    title: ownCopy(title),
    draft,
    level,
    type,
    time,
    tags: tags.map(ownCopy),
    places: {
      id: spans.get('id')!,
      formerly: formerly.map((_, index) => spans.get(`formerly.${index}`)!),
      title: spans.get('title')!,
      prompt: spans.get('prompt')!,
      modelAnswer: spans.get('model-answer'),
    },
  };
}

/** The model answer of a question of the run, read again: nobody keeps ten thousand of them. */
export function readModelAnswer({ file, places: { prompt, modelAnswer } }: Seen): string {
  const decoded = decode(file.bytes);
  if (!modelAnswer || 'refused' in decoded) return '';
  return withoutComments(decoded.text, prompt.start).slice(modelAnswer.start, modelAnswer.end);
}
