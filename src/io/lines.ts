import { isatty, ReadStream } from 'node:tty';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { LineQueue } from './line-queue.ts';
import { Interrupted } from './signals.ts';
import { ANSWERS, tooLarge } from './text-input.ts';

/** Lines as they arrive; nothing that was read is dropped between two callers. */
export interface Lines {
  /** The next line without its end; undefined where there are no more. A last line without an end counts. */
  next(signal: AbortSignal): Promise<string | undefined>;
  /** Puts a line back: the next one read. */
  back(line: string): void;
  /** Leaves out what comes up to a line of this text, with it: as it stands here, or as it arrives. */
  skipTo(end: string): void;
  /** Lines that nobody has asked for yet, of what has been read. */
  left(): readonly string[];
  close(): void;
}

const NO_UTF8 = new UserError(
  'The answers on standard input are not valid UTF-8.',
  'Convert them, such as with: iconv -f LATIN1 -t UTF-8.',
);

/**
 * The lines of a stream: a pipe, or a terminal that edits lines itself. A pipe that goes on and on is refused, and one that
 * is no UTF-8, as a file is. With `afterEnd` a terminal is read on after Ctrl-D: it ends the lines for one caller only.
 */
export function linesOf(given: NodeJS.ReadableStream, afterEnd = false): Lines {
  const isTerminal = (given as NodeJS.ReadStream).isTTY === true;
  // A terminal may cut a long line within a letter.
  const decoder = new TextDecoder('utf-8', { fatal: !isTerminal });
  let stream: NodeJS.ReadableStream | undefined;
  /** A stream that has ended gives no more, so that of a terminal is opened anew. */
  let anew = false;
  let rest = '';
  let ended = false;
  let refused: UserError | undefined;
  let length = 0;
  const queue = new LineQueue([]);
  let wake: (() => void) | undefined;
  const onData = (chunk: Buffer | string) => {
    length += chunk.length;
    if (length > ANSWERS.most && !isTerminal)
      refused = tooLarge('The answers on standard input are', ANSWERS);
    const text = typeof chunk === 'string' ? chunk : decoded(chunk);
    if (refused) {
      stream?.pause();
      wake?.();
      return;
    }
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    queue.add(lines.map((line) => line.replace(/\r$/, '')));
    if (!queue.isEmpty) wake?.();
  };
  /** Without a chunk the end, which must not lie within a letter. */
  const decoded = (chunk?: Buffer) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      refused = NO_UTF8;
      return '';
    }
  };
  const onEnd = () => {
    if (ended) return;
    ended = true;
    rest += decoded();
    if (rest !== '') queue.add([rest]);
    rest = '';
    wake?.();
  };
  const open = () => {
    if (anew) refuseClosed();
    stream = anew ? new ReadStream(0) : given;
    stream.on('data', onData);
    stream.on('end', onEnd);
    // A terminal that is gone reads as an error.
    stream.on('error', onEnd);
    stream.on('close', onEnd);
  };
  const close = () => {
    stream?.removeListener('data', onData);
    stream?.removeListener('end', onEnd);
    stream?.removeListener('close', onEnd);
    stream?.pause();
    // Paused, it would still take the next line from whoever has the terminal.
    if (anew) (stream as ReadStream | undefined)?.destroy();
    stream = undefined;
  };
  return {
    async next(signal) {
      if (!stream && !ended && queue.isEmpty) open();
      // A terminal is read only while somebody waits for a line: at other times the editor may have it.
      if (isTerminal) stream?.resume();
      while (queue.isEmpty && !ended && !refused) {
        await new Promise<void>((resolve, reject) => {
          const abort = () => reject(signal.reason);
          wake = () => {
            signal.removeEventListener('abort', abort);
            resolve();
          };
          if (signal.aborted) return abort();
          signal.addEventListener('abort', abort, { once: true });
        });
        wake = undefined;
      }
      if (isTerminal && ended) refuseClosed();
      if (refused) throw refused;
      const line = queue.first();
      if (isTerminal) {
        if (anew || ended) close();
        else stream?.pause();
      }
      if (isTerminal && afterEnd && line === undefined) {
        anew = true;
        ended = false;
      }
      return line;
    },
    back: (line) => queue.back(line),
    skipTo: (end) => queue.skipTo(end),
    left: () => queue.left(),
    close,
  };
}

/** A terminal that is closed reads as one whose input has ended. */
function refuseClosed(): void {
  if (!isatty(0)) throw new Interrupted(ExitCode.hungUp);
}

/** The lines of a text that is here already. */
export function linesOfText(text: string): Lines {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const queue = new LineQueue(lines);
  return {
    next: async () => queue.first(),
    back: (line) => queue.back(line),
    skipTo: (end) => queue.skipTo(end),
    left: () => queue.left(),
    close: () => undefined,
  };
}
