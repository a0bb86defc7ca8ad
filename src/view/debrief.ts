import { formatDuration } from '../bank/duration.ts';
import type { Debrief } from '../drill/debrief.ts';
import type { Tally } from '../drill/debrief-item.ts';
import { practiceItem } from './debrief-practice.ts';
import { questionSections } from './debrief-questions.ts';
import type { Block, Item, Page, PageSection, Tone } from './page.ts';
import { scoreText } from './result.ts';

/** A debrief as a report, with the score that passes; `bank` is what its commands need to find the questions: ` --bank DIR`. */
export function debriefPage(
  debrief: Debrief,
  head: { readonly facts: readonly string[]; readonly bank: string; readonly passMark: number },
): Page {
  const { score, answered, passed, skipped, notReached, seconds, time, points } = debrief;
  const counts = [
    `${answered} answered, ${passed} passed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(notReached > 0 ? [`${notReached} not reached`] : []),
  ].join(', ');
  return {
    title: `Debrief: ${debrief.title}`,
    facts: [
      debrief.role,
      `Score ${scoreText(score)} of 100: ${counts}.`,
      `Time ${formatDuration(seconds)} of ${formatDuration(time)}. Points: ${tallyText(points)}.`,
      ...head.facts,
    ],
    sections: [
      { title: 'By section', blocks: sectionBlocks(debrief, head.passMark) },
      { title: 'Red flags', blocks: flagBlocks(debrief) },
      { title: 'Figures', blocks: figureBlocks(debrief) },
      { title: 'Ownership', blocks: ownershipBlocks(debrief) },
      ...stageSection(debrief),
      ...debrief.sections.flatMap(questionSections),
      ...ownSection(debrief),
      { title: 'What to practise next', blocks: practiceBlocks(debrief, head.bank) },
    ],
  };
}

/** `12 made, 2 half made, 1 won by probing, 5 missed`. */
function tallyText({ made, half, won, missed }: Tally): string {
  return `${made} made, ${half} half made, ${won} won only by probing, ${missed} missed`;
}

/** The tone of a score beside the one that passes. */
export function toneOf(score: number, passMark: number): 'good' | 'fair' | 'bad' {
  return score >= passMark ? 'good' : score >= passMark / 2 ? 'fair' : 'bad';
}

function sectionBlocks({ sections }: Debrief, passMark: number): Block[] {
  const bars = sections.map(({ name, score }) => ({
    label: name,
    ...(score === undefined ? {} : { value: score }),
    text: score === undefined ? 'not reached' : scoreText(score),
    tone: toneOf(score ?? 0, passMark),
  }));
  const reached = sections.filter(({ score }) => score !== undefined);
  const rows = reached.map(({ name, seconds, time, points }) => [
    name,
    formatDuration(seconds),
    formatDuration(time),
    seconds > time ? formatDuration(seconds - time) : '',
    ...[points.made, points.half, points.won, points.missed].map(String),
  ]);
  const columns = ['Section', 'used', 'planned', 'over', 'made', 'half made', 'won by probing', 'missed'].map(
    (title, at) => ({ title, number: at > 0 }),
  );
  return [
    { kind: 'bars', title: 'Score by section, of 100', columns: ['Section', 'Score'], most: 100, rows: bars },
    { kind: 'table', columns, rows },
  ];
}

function practiceBlocks({ practice }: Debrief, bank: string): Block[] {
  if (practice.length > 0) return [{ kind: 'list', items: practice.map((each) => practiceItem(each, bank)) }];
  const command = `mockdrill drill --new${bank}`;
  return [
    { kind: 'list', items: [{ text: 'Nothing stands out: take questions you have not seen.', command }] },
  ];
}

function flagBlocks({ redFlags }: Debrief): Block[] {
  if (redFlags.length === 0) return [{ kind: 'text', text: 'None was raised.' }];
  const items = redFlags.map(
    ({ title, point, quote, why }): Item => ({
      text: `${point} (${title})`,
      mark: { word: 'raised', tone: 'bad' },
      notes: [`“${quote}”`, ...(why === undefined ? [] : [why])],
    }),
  );
  return [{ kind: 'list', items }];
}

function figureBlocks({ figures }: Debrief): Block[] {
  const most = Math.max(1, ...figures.map(({ count }) => count));
  const rows = figures.map(({ group, count }) => ({
    label: group,
    value: count,
    text: count === 0 ? 'none' : String(count),
    tone: (count === 0 ? 'bad' : 'good') as Tone,
  }));
  const never = figures.filter(({ count }) => count === 0).map(({ group }) => group);
  const text = never.length === 0 ? 'Every kind was used.' : `Never used: ${never.join(', ')}.`;
  const quoted = figures
    .filter(({ count }) => count > 0)
    .map(({ group, quotes }): Item => ({ text: `${group}: ${telling(quotes).join('; ')}` }));
  return [
    { kind: 'bars', title: 'Figures stated by kind', columns: ['Kind', 'Figures'], most, rows },
    ...(quoted.length > 0 ? [{ kind: 'list', items: quoted } as const] : []),
    { kind: 'text', text },
  ];
}

/** The quotes that say most: those with digits. */
function telling(quotes: readonly string[]): readonly string[] {
  const digits = quotes.filter((quote) => /\d/.test(quote));
  return [...digits, ...quotes.filter((quote) => !digits.includes(quote))].slice(0, 3);
}

function ownershipBlocks({ ownership: { i, we, iSaid, weSaid } }: Debrief): Block[] {
  const all = i + we;
  if (all === 0) return [{ kind: 'text', text: 'Nobody did anything: neither I nor we was said.' }];
  const share = Math.round((100 * i) / all);
  const text = `I ${i}, we ${we}: ${share}% of it is yours.${share < 40 ? ' Say more often what you did yourself.' : ''}`;
  const items = [...iSaid, ...weSaid].map((sentence): Item => ({ text: `“${sentence}”` }));
  return [{ kind: 'text', text }, ...(items.length > 0 ? [{ kind: 'list', items } as const] : [])];
}

function stageSection({ stages }: Debrief): PageSection[] {
  if (stages.length === 0) return [];
  const items = stages
    .filter(({ missing }) => missing > 0)
    .map(
      ({ stage, missing, of }): Item => ({
        text: `${stage}: not heard in ${missing} of ${of} ${of === 1 ? 'answer' : 'answers'}`,
      }),
    );
  const none: Block = { kind: 'text', text: 'None: every stage was heard.' };
  return [
    { title: 'Stages that were missing', blocks: items.length > 0 ? [{ kind: 'list', items }] : [none] },
  ];
}

function ownSection({ own }: Debrief): PageSection[] {
  return own.trim() === ''
    ? []
    : [{ title: 'Your questions to them', blocks: [{ kind: 'text', text: own }] }];
}
