/** How long parts of a run took, where somebody wants to know. */
export class Times {
  /** Milliseconds by the name of a part. */
  readonly byName = new Map<string, number>();
  private readonly clock: (() => number) | undefined;

  constructor(clock: (() => number) | undefined) {
    this.clock = clock;
  }

  /** Does a part under its name. */
  readonly take = <T>(name: string, part: () => T): T => {
    const { clock } = this;
    if (!clock) return part();
    const before = clock();
    const result = part();
    this.byName.set(name, (this.byName.get(name) ?? 0) + clock() - before);
    return result;
  };
}
