import { formatDuration } from '../bank/duration.ts';
import type { Criterion, Point, Question } from '../bank/question.ts';
import type { Look } from './look.ts';
import { showProse } from './prose.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { wrap } from './wrap.ts';

/** What is shown of a question beside its prompt. `rest`: also what only its author has written for. */
export interface Parts {
  readonly hints: boolean;
  readonly points: boolean;
  readonly model: boolean;
  readonly rest: boolean;
}

/** One question for reading: title, facts, prompt, and the parts asked for; `bank` as commands need it: ` --bank DIR`. */
export function questionView(question: Question, parts: Parts, look: Look, bank = ''): string {
  const { paint } = look;
  const blocks = [
    `${wrap(paint.strong(show(question.title)), look.width)}\n${wrap(paint.faint(facts(question, look)), look.width)}`,
    wrap(showProse(question.prompt), look.width),
  ];
  const section = (title: string, text: string) => {
    if (text !== '') blocks.push(`${paint.strong(title)}\n${text}`);
  };
  if (parts.hints) section('Hints', bullets(question.hints, look));
  if (parts.points) {
    section('Points', question.checklist.map((point) => pointLines(point, parts.rest, look)).join('\n'));
    section(
      'Red flags',
      bullets(
        question.redFlags.map(({ point, why }) => (parts.rest && why ? `${point}: ${why}` : point)),
        look,
      ),
    );
    section('Follow-ups', bullets(question.followUps, look));
  }
  if (parts.model) section('Model answer', wrap(showProse(question.modelAnswer), look.width));
  if (parts.rest) {
    for (const answer of question.weakAnswers) section('Weak answer', wrap(showProse(answer), look.width));
    section('Notes', wrap(showProse(question.notes), look.width));
  }
  if (!parts.points && !parts.model) {
    const more = `mockdrill drill --question ${question.id}${bank}`;
    blocks.push(
      wrap(
        paint.faint(`Answer it: ${show(more)}. Spoilers: --hints, --points, --model or --all.`),
        look.width,
      ),
    );
  }
  return blocks.join('\n\n');
}

function facts(question: Question, look: Look): string {
  const parts = [question.bank, question.id, question.level, question.type, formatDuration(question.time)];
  if (question.tags.length > 0) parts.push(`tags: ${question.tags.join(', ')}`);
  if (question.draft) parts.push('draft');
  return show(parts.join(` ${symbolsOf(look).dot} `));
}

function bullets(items: readonly string[], look: Look): string {
  return items.map((item) => wrap(show(item), look.width, '  ', '- ')).join('\n');
}

function pointLines(point: Point, rest: boolean, look: Look): string {
  const { paint } = look;
  const marks = [point.must ? 'must' : '', point.weight > 1 ? `weight ${point.weight}` : '']
    .filter(Boolean)
    .join(', ');
  const head = `${show(point.point)}${marks ? ` (${marks})` : ''}`;
  const below = [
    criterionText(point.criterion),
    rest && point.miss ? `hint: ${point.miss}` : '',
    rest && point.ask ? `asked back: ${point.ask}` : '',
  ].filter(Boolean);
  return [
    wrap(head, look.width, '  ', '- '),
    ...below.map((line) => wrap(paint.faint(show(line)), look.width, '    ')),
  ].join('\n');
}

/** A criterion as its author wrote it. */
function criterionText(criterion: Criterion): string {
  if (criterion.kind === 'any') return `any of: ${criterion.aliases.join(', ')}`;
  if (criterion.kind === 'all') return criterion.slots.map((slot) => `(${slot.join(', ')})`).join(' with ');
  const { metric, of, min, max, change, better } = criterion;
  const parts = [
    `metric: ${metric}`,
    of.length > 0 ? `of ${of.join(', ')}` : '',
    min ? `at least ${min.text}` : '',
    max ? `at most ${max.text}` : '',
    change ? 'with a before and after' : '',
    better === 'either' ? '' : `${better} is better`,
  ];
  return parts.filter(Boolean).join('; ');
}
