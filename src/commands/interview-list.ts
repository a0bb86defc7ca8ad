import { ExitCode } from '../exit-code.ts';
import { bankRoots } from '../io/bank-roots.ts';
import { readLibrary } from '../io/library.ts';
import { lookOf } from '../io/look.ts';
import { print, printJson, tell } from '../io/print.ts';
import type { World } from '../io/world.ts';
import { interviewList } from '../view/interviews.ts';
import { faultyNote } from '../view/list.ts';

interface Options {
  readonly bank?: string[];
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Lists the scripts of interviews. */
export async function run(world: World, options: Options): Promise<number> {
  const { interviews, faulty } = await readLibrary(bankRoots(options.bank, world), world);
  if (options.json) {
    const plain = interviews.map(({ id, title, role, level, time, sections, yourQuestions }) => ({
      id,
      title,
      role,
      level,
      time,
      sections: sections.map(({ name, time: box, asks }) => ({ name, time: box, asks })),
      yourQuestions,
    }));
    printJson(world, { version: 1, interviews: plain });
    return ExitCode.ok;
  }
  print(world, interviewList(interviews, lookOf(world.stdout, world, options)));
  const note = faultyNote(faulty);
  if (note !== '') tell(world, note);
  return ExitCode.ok;
}
