import { drawText, fitsDraw } from '../../bank/draw.ts';
import { formatDuration } from '../../bank/duration.ts';
import type { Asks } from '../../bank/interview.ts';
import { questionOf } from '../../bank/questions.ts';
import type { Rule, Seen } from '../rule.ts';
import { lookAtScripts } from '../scripts.ts';

export const interviewTime: Rule = {
  name: 'interview-time',
  group: 'format',
  severity: 'error',
  about: 'The time boxes of an interview do not add up.',
  across: () =>
    lookAtScripts(({ interview, file }, questions, report) => {
      const { sections, yourQuestions, time, spans } = interview;
      const sum = sections.reduce((all, section) => all + section.time, yourQuestions);
      if (sum !== time) {
        const parts = yourQuestions > 0 ? 'the sections and your-questions' : 'the sections';
        const message = `the time is ${formatDuration(time)}, and ${parts} take ${formatDuration(sum)}`;
        report(message, { file, span: spans.get('time')! });
      }
      sections.forEach((section, index) => {
        // The last question may run into the end of its section; it has to begin before.
        const before = leastTimes(section.asks, questions)
          .slice(0, -1)
          .reduce((all, each) => all + each, 0);
        if (before === 0 || before < section.time) return;
        const what = section.asks.kind === 'draw' ? drawText(section.asks) : 'the questions before the last';
        const message = `the section takes ${formatDuration(section.time)}, and ${what} take ${formatDuration(before)} at least: the last one is never reached`;
        report(message, { file, span: spans.get(`sections.${index}.time`)! });
      });
    }),
};

/** The time boxes that the questions of a section have at least, in seconds. */
function leastTimes(asks: Asks, questions: readonly Seen[]): number[] {
  if (asks.kind === 'fixed') return asks.questions.map((id) => questionOf(questions, id)?.time ?? 0);
  return questions
    .filter((question) => fitsDraw(asks, { ...question, bank: question.file.bank }))
    .map(({ time }) => time)
    .sort((a, b) => a - b)
    .slice(0, asks.count);
}
