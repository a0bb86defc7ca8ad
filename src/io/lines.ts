import { StringDecoder } from 'node:string_decoder';
import { isatty } from 'node:tty';
import { ExitCode } from '../exit-code.ts';
import { Interrupted } from './signals.ts';

/** Lines as they arrive; nothing that was read is dropped between two callers. */
export interface Lines {
  /** The next line without its end; undefined where there are no more. A last line without an end counts. */
  next(signal: AbortSignal): Promise<string | undefined>;
  /** Puts a line back: the next one read. */
  back(line: string): void;
  /** Lines that nobody has asked for yet, of what has been read. */
  left(): readonly string[];
  close(): void;
}

/** The lines of a stream: a pipe, or a terminal that edits lines itself. */
export function linesOf(stream: NodeJS.ReadableStream): Lines {
  const isTerminal = (stream as NodeJS.ReadStream).isTTY === true;
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let ended = false;
  let queue: string[] = [];
  let wake: (() => void) | undefined;
  const onData = (chunk: Buffer | string) => {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk))).split('\n');
    rest = lines.pop()!;
    queue.push(...lines.map((line) => line.replace(/\r$/, '')));
    if (queue.length > 0) wake?.();
  };
  const onEnd = () => {
    if (ended) return;
    ended = true;
    rest += decoder.end();
    if (rest !== '') queue.push(rest);
    wake?.();
  };
  const onOpen = () => {
    stream.on('data', onData);
    stream.on('end', onEnd);
    // A terminal that is gone reads as an error.
    stream.on('error', onEnd);
    stream.on('close', onEnd);
  };
  let open = false;
  return {
    async next(signal) {
      if (!open) onOpen();
      open = true;
      // A terminal is read only while somebody waits for a line: at other times the editor may have it.
      if (isTerminal && !ended) stream.resume();
      while (queue.length === 0 && !ended) {
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
      if (isTerminal) stream.pause();
      // A terminal that is closed reads as one whose input has ended.
      if (ended && isTerminal && !isatty(0)) throw new Interrupted(ExitCode.hungUp);
      return queue.shift();
    },
    back(line) {
      queue = [line, ...queue];
    },
    left: () => queue,
    close() {
      stream.removeListener('data', onData);
      stream.removeListener('end', onEnd);
      stream.removeListener('close', onEnd);
      stream.pause();
    },
  };
}

/** The lines of a text that is here already. */
export function linesOfText(text: string): Lines {
  let queue = text.split(/\r?\n/);
  if (queue.at(-1) === '') queue.pop();
  return {
    next: async () => queue.shift(),
    back: (line) => {
      queue = [line, ...queue];
    },
    left: () => queue,
    close: () => undefined,
  };
}
