import type { Attempt } from './attempt.ts';

/** How a point of a bank fared in all answers that were asked for it. */
export interface PointTotals {
  readonly bank: string;
  readonly point: string;
  readonly asked: number;
  readonly hit: number;
  readonly partial: number;
  readonly miss: number;
}

type Cell = { -readonly [Key in keyof PointTotals]: PointTotals[Key] };

/** Counts verdicts by bank and point as attempts come. */
export class PointTally {
  readonly #cells = new Map<string, Map<string, Cell>>();
  /** The cells of a checklist, found by the list itself: attempts at one checklist share it. */
  readonly #known = new Map<string, Map<readonly string[], readonly Cell[]>>();

  add({ points, verdicts }: Attempt, bank: string): void {
    const cells = this.#cellsOf(bank, points);
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index]!;
      cell.asked++;
      cell[verdicts[index]!]++;
    }
  }

  /** By bank, then point. */
  totals(): PointTotals[] {
    return [...this.#cells.values()]
      .flatMap((points) => [...points.values()])
      .sort((a, b) => (a.bank === b.bank ? (a.point < b.point ? -1 : 1) : a.bank < b.bank ? -1 : 1));
  }

  #cellsOf(bank: string, points: readonly string[]): readonly Cell[] {
    const lists = this.#known.get(bank) ?? new Map<readonly string[], readonly Cell[]>();
    this.#known.set(bank, lists);
    const known = lists.get(points);
    if (known) return known;
    const inBank = this.#cells.get(bank) ?? new Map<string, Cell>();
    this.#cells.set(bank, inBank);
    const cells = points.map((point) => {
      const cell = inBank.get(point) ?? { bank, point, asked: 0, hit: 0, partial: 0, miss: 0 };
      inBank.set(point, cell);
      return cell;
    });
    lists.set(points, cells);
    return cells;
  }
}
