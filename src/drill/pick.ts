import { didYouMean } from '../bank/edit-distance.ts';
import type { Bank, Library } from '../bank/library.ts';
import type { Question } from '../bank/question.ts';
import { questionsOf } from '../bank/questions.ts';
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
        `Name it with --question: mockdrill drill --question ${name}`,
      );
    const known = library.banks.map((candidate) => candidate.name);
    throw new UserError(
      `There is no bank "${name}"${didYouMean(name, known)}.`,
      known.length > 0 ? `The banks are: ${known.join(', ')}.` : 'No bank was found.',
    );
  });
}

/** The question of an id (or of one it had before). Throws UserError where there is none. */
export function pickQuestion(library: Library, id: string): Question {
  const questions = questionsOf(library);
  const found =
    questions.find((question) => question.id === id) ??
    questions.find((question) => question.formerly.includes(id));
  if (found) return found;
  const broken = library.faulty.find(({ path }) => path.endsWith(`/${id}.md`));
  if (broken)
    throw new UserError(
      `The question ${broken.path} has errors and was left out.`,
      `"mockdrill lint ${broken.path}" shows them.`,
    );
  const ids = questions.map((question) => question.id);
  throw new UserError(
    `There is no question "${id}"${didYouMean(id, ids)}.`,
    '"mockdrill list BANK" shows the ids of a bank, "mockdrill search WORDS" finds questions.',
  );
}
