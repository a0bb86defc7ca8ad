import { formatDuration } from '../bank/duration.ts';
import type { SectionDebrief } from '../drill/debrief.ts';
import type { ItemDebrief, PointDebrief, ProbeDebrief, Tally } from '../drill/debrief-item.ts';
import type { Block, Item, PageSection, Tone } from './page.ts';
import { scoreText } from './result.ts';

const MARKS: Readonly<Record<keyof Tally, { word: string; tone: Tone }>> = {
  made: { word: 'made', tone: 'good' },
  half: { word: 'half made', tone: 'fair' },
  won: { word: 'won only by probing', tone: 'fair' },
  missed: { word: 'missed', tone: 'bad' },
};

/** What was said at each question of a section, point by point. */
export function questionSections({ name, items }: SectionDebrief): PageSection[] {
  return items.length === 0 ? [] : [{ title: name, blocks: items.flatMap(itemBlocks) }];
}

function itemBlocks(item: ItemDebrief): Block[] {
  if (item.kind !== 'answered')
    return [{ kind: 'heading', text: `${item.title}: ${item.kind.replace('-', ' ')}` }];
  const { title, score, passed, seconds, limit, points, answer, probes } = item;
  const outcome = `${scoreText(score)} of 100, ${passed ? 'passed' : 'not passed'}, ${formatDuration(seconds)} of ${formatDuration(limit)}`;
  return [
    { kind: 'heading', text: `${title}: ${outcome}` },
    { kind: 'list', items: points.map(pointItem) },
    { kind: 'said', title: 'Your answer', text: answer },
    ...probes.map(probeBlock),
  ];
}

function probeBlock({ ask, answer, won }: ProbeDebrief): Block {
  const points = won.map(({ point, verdict }) => `${verdict === 'hit' ? 'won' : 'half won'}: ${point}`);
  const verdict = points.length === 0 ? 'This won no point.' : `This ${points.join('; ')}.`;
  return { kind: 'said', title: `Asked back: ${ask}`, text: answer, verdict };
}

function pointItem({ point, outcome, quote, hint }: PointDebrief): Item {
  const notes = [
    ...(quote === undefined ? [] : [`“${quote}”`]),
    ...(hint === undefined ? [] : [`Hint: ${hint}`]),
  ];
  return { text: point, mark: MARKS[outcome], notes };
}
