import { didYouMean } from '../bank/edit-distance.ts';
import type { Bank, FaultyFile, Library } from '../bank/library.ts';
import { LEVELS, type Level, type Question } from '../bank/question.ts';
import { questionNamed, questionsOf } from '../bank/questions.ts';
import { UserError } from '../errors.ts';

/** The banks of these names, all where none is named. Throws UserError on a name that no bank has. */
export function pickBanks(library: Library, names: readonly string[]): readonly Bank[] {
  if (names.length === 0) return library.banks;
  return names.map((name) => {
    const bank = library.banks.find((candidate) => candidate.name === name);
    if (bank) return bank;
    if (questionsOf(library).some(({ id }) => id === name))
      throw new UserError(
        `"${name}" is a question, not a bank.`,
        `To answer it: mockdrill drill --question ${name}; to read it: mockdrill show ${name}`,
      );
    const known = library.banks.map((candidate) => candidate.name);
    throw new UserError(
      `There is no bank "${name}"${didYouMean(name, known)}.`,
      known.length > 0 ? `The banks are: ${known.join(', ')}.` : 'No bank was found.',
    );
  });
}

/** Of questions those of a level and those with a tag, where these are given. */
export function narrowed(
  questions: readonly Question[],
  { level, tag }: { readonly level?: Level; readonly tag?: string },
): readonly Question[] {
  return questions.filter(
    (question) =>
      (level === undefined || question.level === level) && (tag === undefined || question.tags.includes(tag)),
  );
}

/** That no question has the level and the tag, with what there is. */
export function noMatch(
  questions: readonly Question[],
  { level, tag }: { readonly level?: Level; readonly tag?: string },
): UserError {
  const wanted = [level && `of level ${level}`, tag && `with the tag "${tag}"`].filter(Boolean).join(' ');
  const tags = [...new Set(questions.flatMap((question) => question.tags))].sort();
  const levels = LEVELS.filter((each) => questions.some((question) => question.level === each));
  const guess = tag !== undefined && !tags.includes(tag) ? didYouMean(tag, tags) : '';
  return new UserError(
    `There is no question ${wanted}${guess}.`,
    tag !== undefined && !tags.includes(tag)
      ? `Tags are, for instance: ${tags.slice(0, 12).join(', ')}. "mockdrill list --json" has them all.`
      : `The levels are: ${levels.join(', ')}.`,
  );
}

/** The file of a question, named by it or by its id, that is there and has errors. */
export function leftOut({ faulty }: Pick<Library, 'faulty'>, id: string): FaultyFile | undefined {
  return faulty.find(({ path }) => path === id || path.endsWith(`/${id}.md`));
}

/** The question of an id, of one it had before, of BANK/ID, or of a file. Throws UserError where there is none. */
export function pickQuestion(library: Library, id: string): Question {
  const questions = questionsOf(library);
  const found = questionNamed(questions, id);
  if (found) return found;
  const broken = leftOut(library, id);
  if (broken)
    throw new UserError(
      `The question ${broken.path} has errors and was left out.`,
      `"mockdrill lint ${broken.path}" shows them.`,
    );
  if (library.banks.some(({ name }) => name === id))
    throw new UserError(`"${id}" is a bank, not a question.`, `Its questions: mockdrill list ${id}`);
  const ids = questions.map((question) => question.id);
  throw new UserError(
    `There is no question "${id}"${didYouMean(id, ids)}.`,
    '"mockdrill list BANK" shows the ids of a bank, "mockdrill search WORDS" finds questions.',
  );
}
