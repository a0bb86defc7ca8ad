import type { Interview } from '../bank/interview.ts';
import type { SourceFile } from '../bank/source.ts';
import type { Across, Faulty, ReportAcross, Seen } from './rule.ts';

/** A script with the file it stands in. */
export interface Script {
  readonly interview: Interview;
  readonly file: SourceFile;
}

/** A rule that looks at interviews, each with all the questions that there are, those with errors apart. */
export function lookAtScripts(
  look: (script: Script, questions: readonly Seen[], report: ReportAcross, faulty: readonly Faulty[]) => void,
): Across {
  const questions: Seen[] = [];
  const faulty: Faulty[] = [];
  const scripts: Script[] = [];
  return {
    see: (seen) => {
      questions.push(seen);
    },
    seeFaulty: (each) => {
      faulty.push(each);
    },
    seeInterview: (interview, file) => {
      scripts.push({ interview, file });
    },
    finish: (report) => {
      for (const script of scripts) look(script, questions, report, faulty);
    },
  };
}
