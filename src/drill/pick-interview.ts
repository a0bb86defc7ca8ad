import { didYouMean } from '../bank/edit-distance.ts';
import type { Interview } from '../bank/interview.ts';
import type { Library } from '../bank/library.ts';
import { UserError } from '../errors.ts';

/** The script of a name. Throws UserError where there is none, or where none is named. `others`: what else may be meant. */
export function interviewNamed(
  { interviews, faulty }: Pick<Library, 'interviews' | 'faulty'>,
  name: string | undefined,
  others: readonly string[] = [],
): Interview {
  const found = interviews.find(({ id }) => id === name);
  if (found) return found;
  const broken = faulty.find(({ path }) => path.endsWith(`/interviews/${name}.md`));
  if (broken)
    throw new UserError(
      `The interview ${broken.path} has errors and was left out.`,
      `"mockdrill lint ${broken.path}" shows them.`,
    );
  const ids = interviews.map(({ id }) => id);
  const hint =
    ids.length > 0
      ? `The interviews are: ${ids.join(', ')}.`
      : 'Scripts lie in the folder interviews/ of a bank root; "mockdrill lint" shows those with errors.';
  throw new UserError(
    name === undefined
      ? 'Name an interview.'
      : `There is no interview "${name}"${didYouMean(name, [...ids, ...others])}.`,
    hint,
  );
}
