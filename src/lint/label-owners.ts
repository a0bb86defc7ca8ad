import type { Question } from '../bank/question.ts';
import { isNamedLike, namesOf } from '../bank/questions.ts';
import type { Problem, SourceFile } from '../bank/source.ts';
import { type Labelled, strayPoints } from './labels.ts';

/** The labelled answers of a run by the question they answer. */
export class Labels {
  private readonly byQuestion = new Map<string, Labelled[]>();
  private readonly owners = new Map<string, { readonly file: SourceFile; readonly rank: number }>();

  add(labelled: readonly Labelled[]): void {
    for (const each of labelled) {
      const { question } = each.row;
      const before = this.byQuestion.get(question);
      if (before) before.push(each);
      else this.byQuestion.set(question, [each]);
    }
  }

  get isEmpty(): boolean {
    return this.byQuestion.size === 0;
  }

  /** Those of a question, by its id and by those it had before. `isSpare`: any other question with such an id goes before it. */
  of(question: Pick<Question, 'id' | 'formerly'>, file: SourceFile, isSpare: boolean): readonly Labelled[] {
    return namesOf(question).flatMap((name) => {
      const labelled = this.byQuestion.get(name);
      // Only of these: the id of each question would keep the text of its file alive.
      if (labelled) this.claim(name, { file, rank: isSpare ? SPARE : rankOf(name, question, file) });
      return labelled ?? [];
    });
  }

  /**
   * Once all questions were seen: those of these that the question of a file is to be judged by, because several may have its
   * id, and the problems of those with labels for points that it has not, of which nothing more can be said.
   */
  judged(
    all: readonly Labelled[],
    question: Question,
    file: SourceFile,
  ): { labelled: Labelled[]; problems: [SourceFile, Problem][] } {
    const own = all.filter(({ row }) => this.owners.get(row.question)!.file === file);
    const strays = own.map((each) => strayPoints(each, question));
    return {
      labelled: own.filter((_, index) => strays[index]!.length === 0),
      problems: strays.flatMap((problems, index) =>
        problems.map((problem): [SourceFile, Problem] => [own[index]!.file, problem]),
      ),
    };
  }

  private claim(name: string, claimant: { readonly file: SourceFile; readonly rank: number }): void {
    const owner = this.owners.get(name);
    if (!owner || claimant.rank < owner.rank) this.owners.set(name, claimant);
  }

  /** Those that no question was asked for. */
  strays(): readonly Labelled[] {
    return [...this.byQuestion].flatMap(([id, labelled]) => (this.owners.has(id) ? [] : labelled));
  }
}

const SPARE = 3;

/** What an id is now goes before what it was, and of two files with it the one that `duplicate-id` does not report. */
function rankOf(name: string, { id }: Pick<Question, 'id'>, file: SourceFile): number {
  return name !== id ? 2 : isNamedLike(id, file) ? 0 : 1;
}
