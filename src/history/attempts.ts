import { VERDICTS, type Verdict } from '../check/result.ts';
import type { Attempt } from './attempt.ts';
import type { Column } from './column.ts';
import { hashOf } from './interned.ts';
import type { Ledger } from './ledger.ts';
import { MARK, STAYS } from './ledger-columns.ts';
import { inOrder, liveRows } from './rows.ts';

/** Attempts, oldest first; those that were undone or deleted are left out. */
export interface Attempts extends Iterable<Attempt> {
  readonly length: number;
  /** The attempt at a place, counted from the end where negative. */
  at(index: number): Attempt | undefined;
  /** Newest first, the latest few at each checklist of each question: without looking at the others, where that saves work. */
  latest?(few: number): Iterable<Attempt>;
}

/** The attempts of a ledger, each made when it is asked for: a million of them at once would not fit. */
export class ReadAttempts implements Attempts {
  readonly #ledger: Ledger;
  readonly #rows: Uint32Array;
  readonly #verdicts: Column;
  readonly #score: Column;
  readonly #passed: Column;
  readonly #flags: Column;
  /** Bits of the points that only a probe won. */
  readonly #won: Map<number, number>;
  readonly #lists = new Map<number, readonly string[]>();
  readonly #verdictLists = new Map<number, readonly Verdict[]>();

  constructor(ledger: Ledger, undone: ReadonlySet<string>) {
    this.#ledger = ledger;
    const { attempts, marks } = ledger;
    this.#rows = liveRows(ledger, undone);
    this.#won = new Map();
    const same = marks.event.length === 0;
    this.#verdicts = same ? attempts.verdicts : attempts.verdicts.copy();
    this.#score = same ? attempts.score : attempts.score.copy();
    this.#passed = same ? attempts.passed : attempts.passed.copy();
    this.#flags = same ? attempts.flags : attempts.flags.copy();
    const lost = new Set([...undone].map(hashOf));
    for (const mark of inOrder(marks.at)) if (!lost.has(marks.event.get(mark))) this.#apply(mark);
  }

  get length(): number {
    return this.#rows.length;
  }

  at(index: number): Attempt | undefined {
    const row = this.#rows.at(index);
    return row === undefined ? undefined : this.#read(row);
  }

  *[Symbol.iterator](): IterableIterator<Attempt> {
    for (const row of this.#rows) yield this.#read(row);
  }

  *latest(few: number): IterableIterator<Attempt> {
    const { question, bank, points } = this.#ledger.attempts;
    const counts = new Map<string, number>();
    for (let index = this.#rows.length - 1; index >= 0; index--) {
      const row = this.#rows[index]!;
      const key = `${question.get(row)} ${bank.get(row)} ${points.get(row)}`;
      const count = counts.get(key) ?? 0;
      if (count === few) continue;
      counts.set(key, count + 1);
      yield this.#read(row);
    }
  }

  #read(row: number): Attempt {
    const { attempts, ids, texts } = this.#ledger;
    const points = this.#list(attempts.points.get(row));
    const bits = this.#verdicts.get(row);
    const won = this.#won.get(row) ?? 0;
    return {
      id: ids.get(row),
      question: texts.texts[attempts.question.get(row)]!,
      bank: texts.texts[attempts.bank.get(row)]!,
      at: attempts.at.get(row),
      score: this.#score.get(row),
      passed: this.#passed.get(row) === 1,
      seconds: attempts.seconds.get(row),
      limit: attempts.limit.get(row),
      hints: attempts.hints.get(row),
      words: attempts.words.get(row),
      mode: texts.texts[attempts.mode.get(row)] as Attempt['mode'],
      points,
      verdicts: this.#verdictList(bits, points.length),
      won: won === 0 ? NONE : points.flatMap((_, index) => ((won >>> index) & 1 ? [index] : [])),
      flags: this.#list(this.#flags.get(row)),
    };
  }

  #list(number: number): readonly string[] {
    let list = this.#lists.get(number);
    if (list === undefined) {
      const text = this.#ledger.texts.texts[number]!;
      list = text === '' ? NONE : text.split('\n');
      this.#lists.set(number, list);
    }
    return list;
  }

  /** The same verdicts share one list. */
  #verdictList(bits: number, count: number): readonly Verdict[] {
    const key = bits * 32 + count;
    let list = this.#verdictLists.get(key);
    if (list === undefined) {
      list = Array.from({ length: count }, (_, index) => VERDICTS[(bits >>> (2 * index)) & 3]!);
      this.#verdictLists.set(key, list);
    }
    return list;
  }

  #apply(mark: number): void {
    const { attempts, marks, texts } = this.#ledger;
    const row = marks.attempt.get(mark);
    const id = texts.texts[marks.point.get(mark)]!;
    if (id === '') return;
    const verdict = marks.verdict.get(mark);
    const place = this.#list(attempts.points.get(row)).indexOf(id);
    if (marks.kind.get(mark) === MARK.probe) {
      if (place !== -1) this.#lift(row, place, verdict);
      return;
    }
    if (place !== -1) this.#decide(row, place, verdict);
    else this.#flag(row, id, VERDICTS[verdict]!);
    if (marks.score.get(mark) !== STAYS) this.#score.set(row, marks.score.get(mark));
    if (marks.passed.get(mark) !== STAYS) this.#passed.set(row, marks.passed.get(mark));
  }

  /** A probe only lifts: what was said before is not unsaid by a poor answer to the question after it. */
  #lift(row: number, place: number, verdict: number): void {
    const before = (this.#verdicts.get(row) >>> (2 * place)) & 3;
    if (verdict <= before) return;
    this.#set(row, place, verdict);
    this.#won.set(row, ((this.#won.get(row) ?? 0) | (1 << place)) >>> 0);
  }

  #decide(row: number, place: number, verdict: number): void {
    this.#set(row, place, verdict);
    const won = this.#won.get(row);
    if (won !== undefined) this.#won.set(row, (won & ~(1 << place)) >>> 0);
  }

  #set(row: number, place: number, verdict: number): void {
    const others = this.#verdicts.get(row) & ~(3 << (2 * place));
    this.#verdicts.set(row, (others | (verdict << (2 * place))) >>> 0);
  }

  #flag(row: number, id: string, verdict: Verdict): void {
    const others = this.#list(this.#flags.get(row)).filter((each) => each !== id);
    const flags = verdict === 'hit' ? [...others, id] : others;
    this.#flags.set(row, this.#ledger.texts.number(flags.join('\n')));
  }
}

const NONE: readonly never[] = [];
