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
      const drawn: { readonly from: readonly Seen[]; readonly count: number }[] = [];
      interview.sections.forEach(({ asks }, section) => {
        if (asks.kind === 'fixed') return;
        const fitting = questions.filter(
          (question) => !taken.has(question) && fitsDraw(asks, { ...question, bank: question.file.bank }),
        );
        // Nobody knows what these are once they are mended.
        const perhaps = faulty.filter(
          (each) => !taken.has(each) && (asks.bank === undefined || asks.bank === each.file.bank),
        );
        // Which of them the sections before draw is left to chance.
        const gone = drawn.reduce(
          (sum, { from, count }) => sum + Math.min(count, from.filter((one) => fitting.includes(one)).length),
          0,
        );
        drawn.push({ from: fitting, count: asks.count });
        const left = fitting.length - gone;
        if (left + perhaps.length >= asks.count) return;
        const found = left <= 0 ? (gone > 0 ? 'none may be left' : 'none fits') : `only ${left} fit`;
        const before = gone > 0 ? ' and no section before may have drawn' : '';
        const span = interview.spans.get(`key:sections.${section}.draw`)!;
        report(`this draws ${drawText(asks)}, and ${found} that the script does not name${before}`, {
          file,
          span,
        });
      });
    }),
};
