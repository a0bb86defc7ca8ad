import { withoutComments } from '../bank/comments.ts';
import { QUESTION } from '../bank/format.ts';
import { parseQuestion } from '../bank/parse-question.ts';
import type { Question } from '../bank/question.ts';
import { readFront } from '../bank/read-front.ts';
import { decode, type SourceFile, type Span } from '../bank/source.ts';
import { ownCopy } from './own-copy.ts';
import type { Facts, Seen } from './rule.ts';
import { scanFacts } from './scan-facts.ts';

/** The facts of a parsed question. Its spans are let go, and what outlives the question is copied. */
export function factsOf(question: Question): Facts {
  const { id, formerly, draft, level, type, time, tags, spans } = question;
  return {
    id: ownCopy(id),
    formerly: formerly.map(ownCopy),
    draft,
    level,
    type,
    time,
    tags: tags.map(ownCopy),
    prompt: spans.get('prompt')!,
    modelAnswer: spans.get('model-answer'),
  };
}

/** A question of the run, read again: nobody keeps ten thousand of them. */
export function readQuestion(file: SourceFile): Question {
  return parseQuestion(file).question!;
}

/** The title of a question of the run, read as it was then: of a file that was only scanned nobody knows whether it has errors. */
export function readTitle(file: SourceFile): string {
  const decoded = decode(file.bytes);
  const scanned = 'text' in decoded ? scanFacts(decoded.text) : undefined;
  return scanned?.texts.title ?? readQuestion(file).title;
}

/** Where something stands in the front matter of a file, whatever else is wrong with it. */
export function placeIn(file: SourceFile, name: string): Span {
  const decoded = decode(file.bytes);
  const { gathered } = readFront('text' in decoded ? decoded.text : '', QUESTION);
  return gathered.spans.get(name) ?? { start: 0, end: 0 };
}

/** The model answer of a question of the run. */
export function readModelAnswer({ file, prompt, modelAnswer }: Seen): string {
  const decoded = decode(file.bytes);
  if (!modelAnswer || 'refused' in decoded) return '';
  return withoutComments(decoded.text, prompt.start).text.slice(modelAnswer.start, modelAnswer.end);
}
