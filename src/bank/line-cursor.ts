const [SPACE, LINE_BREAK, DASH] = [0x20, 0x0a, 0x2d];

/** A place in a text that is read line by line, by columns. */
export class LineCursor {
  protected at = 0;
  protected readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the first sign of the next line that is neither blank nor a comment; its column, -1 at the end. */
  protected nextLine(): number {
    const { text } = this;
    for (;;) {
      const start = this.at;
      this.skipSpaces();
      if (this.at >= text.length) return -1;
      if (text[this.at] === '#') {
        const end = text.indexOf('\n', this.at);
        this.at = end === -1 ? text.length : end + 1;
      } else if (text.charCodeAt(this.at) === LINE_BREAK) this.at++;
      else return this.at - start;
    }
  }

  /** Over the spaces here; how many they were. */
  protected skipSpaces(): number {
    const start = this.at;
    while (this.text.charCodeAt(this.at) === SPACE) this.at++;
    return this.at - start;
  }

  /** Over the end of the line, where nothing but spaces stands before it. */
  protected skipLineEnd(): boolean {
    let end = this.at;
    while (this.text.charCodeAt(end) === SPACE) end++;
    if (end < this.text.length && this.text.charCodeAt(end) !== LINE_BREAK) return false;
    this.at = Math.min(end + 1, this.text.length);
    return true;
  }

  protected isDash(): boolean {
    return this.text.charCodeAt(this.at) === DASH && this.text.charCodeAt(this.at + 1) === SPACE;
  }

  /** The column of the next line, without going there. */
  protected peekLine(): number {
    const here = this.at;
    const column = this.nextLine();
    this.at = here;
    return column;
  }

  /** Whether the next line is an item of a list. */
  protected isDashAhead(): boolean {
    const here = this.at;
    this.nextLine();
    const dash = this.isDash();
    this.at = here;
    return dash;
  }
}
