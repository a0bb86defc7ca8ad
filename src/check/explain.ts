import { type MetricKind, type Question, slotsOf } from '../bank/question.ts';
import type { Span } from '../bank/source.ts';
import { type ReadAnswer, readAgainst, resultOf } from './check-answer.ts';
import { type Reading, type SlotMention, standing } from './read-answer.ts';
import type { Evidence, Figure, PointResult, Result } from './result.ts';
import { rankOf, type Status } from './status.ts';

/** A place of the answer that an alias or a wording of it matched, and how it stands there. */
export interface ExplainedMention extends Evidence {
  /** Which slot of an `all`, from 1. */
  readonly slot: number;
  /** The alias of the author that brought the wording; absent where the slot as a whole brought it. */
  readonly alias?: string;
  /** What `quote` matched. */
  readonly wording: string;
  /** The concept of the lexicon that the wording is of. */
  readonly concept?: string;
  readonly status: Status;
  /** The words that put it in doubt. */
  readonly because?: string;
}

/** Why a point got its verdict: everything that matched, and what is missing. */
export interface Explained {
  readonly id: string;
  readonly point: string;
  readonly result: PointResult;
  readonly mentions: readonly ExplainedMention[];
  /** Slots, from 1, of which nothing was found, with what was looked for. */
  readonly empty: readonly { readonly slot: number; readonly aliases: readonly string[] }[];
  /** True where every slot was found, but not close together. */
  readonly apart: boolean;
  /** Of a point that is made in other words: those that go with it. */
  readonly words?: readonly string[];
  /** For a metric point the kind it asks for, the figure that decided, and the word that denies this. */
  readonly metric?: { readonly kind: MetricKind; readonly figure?: Figure; readonly because?: string };
}

const MOST_MENTIONS = 8;

/** The check of an answer with the reasons for each verdict. */
export function explainAnswer(
  question: Question,
  answer: string,
  passMark?: number,
): { result: Result; points: Explained[] } {
  const read = readAgainst(question, answer);
  const result = resultOf(question, read, passMark);
  const results = [...result.points, ...result.redFlags];
  return {
    result,
    points: results.map((one, index) => explain(read, result.figures, one, index)),
  };
}

function explain(
  { compiled, reading, about, figures: found }: ReadAnswer,
  figures: readonly Figure[],
  result: PointResult,
  index: number,
): Explained {
  const { id, point, criterion } = compiled.criteria[index]!;
  const slots = reading.mentions[index]!;
  const empty = slotsOf(criterion).flatMap((aliases, slot) =>
    slots[slot]!.length === 0 && aliases.length > 0 ? [{ slot: slot + 1, aliases }] : [],
  );
  const apart =
    criterion.kind === 'all' &&
    result.verdict === 'miss' &&
    result.reason === 'absent' &&
    slots.every((slot) => slot.some(({ status }) => status === 'affirmed'));
  const mentions = slots.flatMap((slot) => distinct(slot).map((mention) => explainMention(mention, reading)));
  const figure = figures[result.figure ?? -1];
  const { source, tokens } = reading.units.words;
  const textOf = ({ start, end }: Span) => source.slice(start, end);
  const denier = found[result.figure ?? -1]?.denier;
  const metric = criterion.kind === 'metric' && {
    kind: criterion.metric,
    ...(figure && { figure }),
    ...(denier && { because: textOf(denier) }),
  };
  const trace = result.reason === 'in-other-words' ? about.traces[index] : undefined;
  const words = trace?.words.map(({ at }) => textOf(tokens[at]!));
  return { id, point, result, mentions, empty, apart, ...(words && { words }), ...(metric && { metric }) };
}

/** One of the mentions that use the same words; of many those that stand best, for one of them decided. */
function distinct(mentions: readonly SlotMention[]): SlotMention[] {
  const seen = new Set<string>();
  return mentions
    .toSorted((a, b) => rankOf(standing(a)) - rankOf(standing(b)))
    .filter(({ first, last }) => !seen.has(`${first} ${last}`) && seen.add(`${first} ${last}`))
    .slice(0, MOST_MENTIONS)
    .sort((a, b) => a.first - b.first || b.last - a.last);
}

function explainMention(mention: SlotMention, { units }: Reading): ExplainedMention {
  const { tokens, source } = units.words;
  const { start } = tokens[mention.first]!;
  const { end } = tokens[mention.last]!;
  const { cue, owner } = mention;
  const status = standing(mention);
  const because =
    cue && cue.first >= 0 && cue.doubt === status
      ? source.slice(tokens[cue.first]!.start, tokens[cue.last]!.end)
      : undefined;
  return {
    slot: owner.slot + 1,
    start,
    end,
    quote: source.slice(start, end),
    ...(owner.near ? {} : { alias: owner.alias }),
    wording: mention.wording,
    ...(owner.concept === undefined ? {} : { concept: owner.concept }),
    status,
    ...(because === undefined ? {} : { because }),
  };
}
