/**
 * Everything outside the program that a command may touch. The real one is made in `main`; tests replace the clock
 * and the dice only and use real files and streams.
 */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder of the questions that ship with the tool. */
  readonly shippedQuestions: string;
  /** What the build made of them. */
  readonly shippedIndex: string;
  /** What `--help` prints in 80 columns, as the build left it. */
  readonly helpPage: string;
  /** The folder of the pages of the lint's rules. */
  readonly rulePages: string;
  /** The program of the threads that test answers. */
  readonly selfTestThread: string;
  /** Of mockdrill. */
  readonly version: string;
  /** A hash of the program. */
  readonly build: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 up to, not including, 1. */
  random(): number;
}

/** A standard output. */
export interface Output {
  write(text: string | Uint8Array): boolean;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Nobody takes what is written any more. */
  readonly destroyed?: boolean;
}

/** Width of the terminal in columns; 80 where there is none or it says 0. */
export function columns(stream: Output): number {
  return stream.columns || 80;
}

/** What is written to the terminal with; undefined where both outputs go elsewhere. */
export function terminalOf({ stdout, stderr }: World): NodeJS.WriteStream | undefined {
  return [stdout, stderr].find(isTerminal);
}

export function isTerminal(output: Output): output is NodeJS.WriteStream {
  return output.isTTY === true;
}

/** Whether the environment asks for plain lines: no redraw, no boxes, no pager. */
export function wantsPlain({ env }: World): boolean {
  return env.ACCESSIBLE === '1' || env.TERM === 'dumb';
}
