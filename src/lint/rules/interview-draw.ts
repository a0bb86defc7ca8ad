import { drawText, fitsDraw } from '../../bank/draw.ts';
import { questionOf } from '../../bank/questions.ts';
import type { Faulty, Rule, Seen } from '../rule.ts';
import { lookAtScripts } from '../scripts.ts';

export const interviewDraw: Rule = {
  name: 'interview-draw',
  group: 'format',
  severity: 'error',
  about: 'An interview draws more questions than there are.',
  across: () =>
    lookAtScripts(({ interview, file }, questions, report, faulty) => {
      const taken = new Set<Seen | Faulty | undefined>();
      for (const { asks } of interview.sections) {
        if (asks.kind === 'fixed')
          for (const id of asks.questions) taken.add(questionOf(questions, id) ?? questionOf(faulty, id));
      }
      interview.sections.forEach(({ asks }, section) => {
        if (asks.kind === 'fixed') return;
        const fitting = questions.filter(
          (question) => !taken.has(question) && fitsDraw(asks, { ...question, bank: question.file.bank }),
        );
        // Nobody knows what these are once they are mended.
        const perhaps = faulty.filter(
          (each) => !taken.has(each) && (asks.bank === undefined || asks.bank === each.file.bank),
        );
        if (fitting.length + perhaps.length >= asks.count) return;
        const found = fitting.length === 0 ? 'none fits' : `only ${fitting.length} fit`;
        const span = interview.spans.get(`key:sections.${section}.draw`)!;
        report(`this draws ${drawText(asks)}, and ${found} that the script does not name`, { file, span });
      });
    }),
};
