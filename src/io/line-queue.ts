/** Lines that wait: a list that gives its first away would move all the others each time. */
export class LineQueue {
  private lines: readonly string[];
  private taken = 0;
  /** The line up to which all are left out, where it is still to come. */
  private skipped: string | undefined;

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  get isEmpty(): boolean {
    return this.taken === this.lines.length;
  }

  add(lines: readonly string[]): void {
    this.lines = this.left().concat(this.wanted(lines));
    this.taken = 0;
  }

  first(): string | undefined {
    return this.isEmpty ? undefined : this.lines[this.taken++];
  }

  back(line: string): void {
    this.lines = [line, ...this.left()];
    this.taken = 0;
  }

  left(): readonly string[] {
    return this.lines.slice(this.taken);
  }

  /** Leaves out all lines up to one of this text, with it. */
  skipTo(end: string): void {
    this.skipped = end;
    this.lines = this.wanted(this.left());
    this.taken = 0;
  }

  private wanted(lines: readonly string[]): readonly string[] {
    if (this.skipped === undefined) return lines;
    const end = lines.indexOf(this.skipped);
    if (end === -1) return [];
    this.skipped = undefined;
    return lines.slice(end + 1);
  }
}
