import Fuse from 'fuse.js';
import type { Criterion, Question } from '../bank/question.ts';

/** A question found, with how far it is from the words searched: 0 is perfect, 1 has nothing of them. */
export interface Found {
  readonly question: Question;
  readonly distance: number;
}

/** The distance of a question that has a word only in its answers or aliases. */
const MENTIONED = 0.99;

/**
 * Questions that the words are about, best first: by id, title, tags, points and prompt, where typing errors are
 * forgiven; last those whose answers only mention them.
 */
export function searchQuestions(questions: readonly Question[], words: string): Found[] {
  const entries = questions.map((question) => ({
    question,
    id: question.id.replaceAll('-', ' '),
    bank: question.bank,
    title: question.title,
    tags: question.tags.map((tag) => tag.replaceAll('-', ' ')),
    points: question.checklist.map((point) => point.point),
    prompt: question.prompt,
  }));
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'title', weight: 3 },
      { name: 'id', weight: 3 },
      { name: 'tags', weight: 2 },
      { name: 'bank', weight: 1 },
      { name: 'points', weight: 1 },
      { name: 'prompt', weight: 1 },
    ],
    // A prompt is long: the words may stand anywhere in it.
    ignoreLocation: true,
    threshold: 0.3,
    includeScore: true,
    useExtendedSearch: false,
    ignoreDiacritics: true,
  });
  const wanted = words.trim().split(/\s+/);
  const found = wanted.map(
    (word) =>
      new Map([
        ...questions.filter(mentions(word)).map((question) => [question, MENTIONED] as const),
        ...fuse.search(word).map(({ item, score }) => [item.question, score ?? 0] as const),
      ]),
  );
  // Every word has to be found; the mean of the distances ranks.
  const [first, ...rest] = found;
  return [...(first?.keys() ?? [])]
    .filter((question) => rest.every((scores) => scores.has(question)))
    .map((question) => ({
      question,
      distance: found.reduce((sum, scores) => sum + scores.get(question)!, 0) / found.length,
    }))
    .sort((a, b) => a.distance - b.distance || (a.question.id < b.question.id ? -1 : 1));
}

function mentions(word: string): (question: Question) => boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
  return ({ modelAnswer, checklist }) =>
    whole.test(modelAnswer) ||
    checklist.some(({ criterion }) => wordsOf(criterion).some((alias) => whole.test(alias)));
}

function wordsOf(criterion: Criterion): readonly string[] {
  switch (criterion.kind) {
    case 'any':
      return criterion.aliases;
    case 'all':
      return criterion.slots.flat();
    case 'metric':
      return criterion.of;
  }
}
