import type { Interview } from '../bank/interview.ts';
import type { SourceFile } from '../bank/source.ts';
import type { Across, Facts, ReportAcross } from './rule.ts';

/** A script with the file it stands in. */
export interface Script {
  readonly interview: Interview;
  readonly file: SourceFile;
}

/** What a script asks of a question. Its texts are let go: there may be ten thousand. */
export type Asked = Omit<Facts, 'title' | 'prompt' | 'modelAnswer' | 'spanOf'>;

/** A rule that looks at interviews, each with all the questions that there are. */
export function lookAtScripts(
  look: (script: Script, questions: readonly Asked[], report: ReportAcross) => void,
): Across {
  const questions: Asked[] = [];
  const scripts: Script[] = [];
  return {
    see: ({ file, id, formerly, draft, level, type, time, tags }) => {
      questions.push({ file, id, formerly, draft, level, type, time, tags });
    },
    seeInterview: (interview, file) => {
      scripts.push({ interview, file });
    },
    finish: (report) => {
      for (const script of scripts) look(script, questions, report);
    },
  };
}
