import type { Question } from '../bank/question.ts';
import type { PointResult } from '../check/result.ts';
import type { Attempt } from '../history/attempt.ts';
import { type Days, momentText } from '../history/days.ts';
import type { AttemptEvent, ProbeEvent } from '../history/event.ts';
import { count } from './count.ts';
import { timeLine } from './delivery.ts';
import { figuresView } from './figure.ts';
import { outcomeText } from './history.ts';
import type { Look } from './look.ts';
import { type Mark, markedText } from './marked.ts';
import { pointName } from './point-name.ts';
import { show, showText } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { INDENT, REASON, TONE, verdictHead } from './verdict.ts';
import { wrap } from './wrap.ts';

/** An attempt as it was recorded. */
export interface Recorded {
  readonly attempt: Attempt;
  readonly event: AttemptEvent;
  readonly text: string | undefined;
  readonly probes: readonly { readonly event: ProbeEvent; readonly text: string | undefined }[];
  /** The question as it is today, for the words of its points. */
  readonly question: Question | undefined;
}

/** An attempt for reading: its answer with the words that counted then, and the verdicts as they were recorded. */
export function attemptView(recorded: Recorded, days: Days, look: Look): string {
  const { attempt, event, text, probes, question } = recorded;
  const { paint } = look;
  const blocks = [headView(recorded, days, look)];
  const section = (title: string, body: string) => {
    if (body !== '') blocks.push(`${paint.strong(title)}\n${body}`);
  };
  const answer = text === undefined ? wrap('(its words are not here)', look.width, '  ') : undefined;
  section('Answer', answer ?? markedText((text ?? '').trimEnd(), marksOf(event.points, look), look, '  '));
  section(
    'Points',
    event.points.map((point, index) => pointView(point, index, attempt, question, look)).join('\n'),
  );
  section('Red flags', event.redFlags.flatMap((flag) => flagView(flag, attempt, question, look)).join('\n'));
  section('Figures', figuresView(event.figures ?? [], look));
  section('Asked back', probes.map((probe) => probeView(probe, question, look)).join('\n'));
  return blocks.join('\n\n');
}

function headView({ attempt, event, question }: Recorded, days: Days, look: Look): string {
  const { paint } = look;
  const { dot } = symbolsOf(look);
  const title = question ? `${show(question.title)} ${dot} ` : '';
  return [
    wrap(`${title}${paint.strong(show(attempt.question))} (${show(attempt.bank)})`, look.width),
    wrap(`${momentText(attempt.at, days)} ${dot} ${show(attempt.id)}`, look.width),
    wrap(`Score ${outcomeText(attempt, look)}`, look.width),
    wrap(
      `${timeLine(event, look)} ${dot} ${count(attempt.words, 'word')} ${dot} ${show(attempt.mode)}`,
      look.width,
    ),
  ].join('\n');
}

function marksOf(points: readonly PointResult[], { paint }: Look): Mark[] {
  return points.flatMap(({ verdict, evidence }, index) =>
    (evidence ?? []).map(({ start, end }) => ({
      start,
      end,
      label: String(index + 1),
      paint: (text: string) => paint[TONE[verdict]](paint.marked(text)),
    })),
  );
}

function pointView(
  point: PointResult,
  index: number,
  attempt: Attempt,
  question: Question | undefined,
  look: Look,
): string {
  const { paint } = look;
  const reason = REASON[point.reason] ?? '';
  const title = `${index + 1}. ${pointName(point.id, question)}`;
  const lines = [
    wrap(
      `${title}${reason ? paint.faint(` (${reason})`) : ''}`,
      look.width,
      INDENT,
      `  ${verdictHead(point.verdict, look)} `,
    ),
  ];
  if (point.evidence?.length > 0) lines.push(wrap(quotesOf(point, look), look.width, INDENT));
  const stands = attempt.verdicts[index];
  if (stands !== undefined && stands !== point.verdict) {
    const why = attempt.won.includes(index) ? 'when asked back' : 'your verdict';
    lines.push(wrap(paint.accent(`Now: ${stands} (${why})`), look.width, INDENT));
  }
  return lines.join('\n');
}

function quotesOf({ evidence }: PointResult, look: Look): string {
  const { quote, dot } = symbolsOf(look);
  return evidence.map(({ quote: words }) => `${quote[0]}${show(words)}${quote[1]}`).join(` ${dot} `);
}

function flagView(flag: PointResult, attempt: Attempt, question: Question | undefined, look: Look): string[] {
  const { paint, width } = look;
  const raised = attempt.flags.includes(flag.id);
  if (flag.verdict === 'miss' && !raised) return [];
  const { flag: sign } = symbolsOf(look);
  const head = flag.verdict === 'partial' ? paint.fair(`${sign} beware`) : paint.bad(`${sign} raised`);
  const line = wrap(pointName(flag.id, question), width, INDENT, `  ${head}  `);
  if (raised === (flag.verdict === 'hit')) return [line];
  return [line, wrap(paint.accent(`Now: ${raised ? 'raised' : 'not raised'} (your verdict)`), width, INDENT)];
}

function probeView(
  { event, text }: Recorded['probes'][number],
  question: Question | undefined,
  look: Look,
): string {
  const point = question?.checklist.find(({ id }) => id === event.point);
  const asked =
    event.point === undefined ? 'A follow-up' : (point?.ask ?? `About ${pointName(event.point, undefined)}`);
  const won = event.won.map(({ point: id }) => pointName(id, question)).join('; ');
  return [
    wrap(show(asked), look.width, '  '),
    wrap(text === undefined ? '(its words are not here)' : showText(text.trimEnd()), look.width, '    '),
    ...(won === '' ? [] : [wrap(look.paint.good(`Won: ${won}`), look.width, '    ')]),
  ].join('\n');
}
