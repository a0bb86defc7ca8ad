import type { Interview } from '../bank/interview.ts';
import type { SourceFile } from '../bank/source.ts';
import type { Across, Facts, ReportAcross } from './rule.ts';

/** A script with the file it stands in. */
export interface Script {
  readonly interview: Interview;
  readonly file: SourceFile;
}

/** A rule that looks at interviews, each with all the questions that there are. */
export function lookAtScripts(
  look: (script: Script, questions: readonly Facts[], report: ReportAcross) => void,
): Across {
  const questions: Facts[] = [];
  const scripts: Script[] = [];
  return {
    see: (facts) => {
      questions.push(facts);
    },
    seeInterview: (interview, file) => {
      scripts.push({ interview, file });
    },
    finish: (report) => {
      for (const script of scripts) look(script, questions, report);
    },
  };
}

/** The question of an id, or of one it had before. */
export function questionOfId(questions: readonly Facts[], id: string): Facts | undefined {
  return questions.find((each) => each.id === id) ?? questions.find((each) => each.formerly.includes(id));
}
