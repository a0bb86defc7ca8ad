import type { Library } from './library.ts';
import type { Question } from './question.ts';

/** What a library without a single file is. */
export const EMPTY_LIBRARY: Library = { banks: [], interviews: [], concepts: [], faulty: [] };

/** All questions of a library, bank after bank. */
export function questionsOf(library: Library): Question[] {
  return library.banks.flatMap((bank) => bank.questions);
}

/** The question that has an id, or had it before. */
export function questionOf<Named extends Pick<Question, 'id' | 'formerly'>>(
  questions: readonly Named[],
  id: string,
): Named | undefined {
  return questions.find((each) => each.id === id) ?? questions.find((each) => each.formerly.includes(id));
}

/** The ids that a question has and had, each once, the present one first. */
export function namesOf({ id, formerly }: Pick<Question, 'id' | 'formerly'>): string[] {
  return [...new Set([id, ...formerly])];
}

/** The question that somebody names: by its id, by one it had before, as BANK/ID, or by its file. */
export function questionNamed(questions: readonly Question[], name: string): Question | undefined {
  const ofFile = questions.find(({ path }) => path === name);
  if (ofFile) return ofFile;
  const slash = name.indexOf('/');
  if (slash === -1) return questionOf(questions, name);
  const inBank = questions.filter(({ bank }) => bank === name.slice(0, slash));
  return questionOf(inBank, name.slice(slash + 1));
}

/** Every question by its id and by those it had before; what an id is now goes before what it was. */
export function questionsById(questions: readonly Question[]): ReadonlyMap<string, Question> {
  return new Map([
    ...questions.flatMap((question) => question.formerly.map((id) => [id, question] as const)),
    ...questions.map((question) => [question.id, question] as const),
  ]);
}

/** Whether a file is called as its question: of two with one id it was there first. */
export function isNamedLike(id: string, { path }: { readonly path: string }): boolean {
  return (
    path.endsWith(`${id}.md`) && (path.length === id.length + 3 || '/\\'.includes(path.at(-id.length - 4)!))
  );
}

/** By id the question that has it: of several the one whose file is named like it, else the first. */
export function ownersOf(questions: readonly Question[]): ReadonlyMap<string, Question> {
  const copiesFirst = [...questions].reverse();
  const originals = copiesFirst.filter((question) => isNamedLike(question.id, question));
  return new Map([...copiesFirst, ...originals].map((question) => [question.id, question]));
}
