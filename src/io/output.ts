import { fstatSync, writeSync } from 'node:fs';
import { Writable } from 'node:stream';
import { isatty } from 'node:tty';
import { UserError } from '../errors.ts';
import { reasonOf } from './disk-trouble.ts';

const STREAMS = { 1: () => process.stdout, 2: () => process.stderr } as const;

/** What could not be written, by the stream that it was for. */
const troubles = new WeakMap<NodeJS.WritableStream, NodeJS.ErrnoException>();

/** A standard output, by its number. What goes wrong with it is kept for `lostOutput`. */
export function openOutput(file: 1 | 2): NodeJS.WriteStream {
  const stream = isStored(file) ? storedOutput(file) : STREAMS[file]();
  // Several worlds of one process share its streams.
  return stream.listeners('error').includes(noteTrouble) ? stream : stream.on('error', noteTrouble);
}

function noteTrouble(this: NodeJS.WritableStream, error: NodeJS.ErrnoException): void {
  // `mockdrill list | head` closes our output early: that is no error. EIO: the terminal is gone.
  if (error.code !== 'EPIPE' && error.code !== 'EIO') troubles.set(this, error);
}

/** Why a part of what was written to a stream is not there; undefined where nothing is missing. */
export function lostOutput(stream: NodeJS.WritableStream): UserError | undefined {
  const trouble = troubles.get(stream);
  return (
    trouble && new UserError(`The output can't be written: ${reasonOf(trouble)}.`, 'A part of it is missing.')
  );
}

function isStored(file: number): boolean {
  const stat = fstatSync(file);
  return stat.isFile() || (stat.isCharacterDevice() && !isatty(file));
}

/** Node's own stream takes a write for done of which a disk that fills up has taken a part. */
function storedOutput(file: number): NodeJS.WriteStream {
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      try {
        let written = 0;
        while (written < chunk.length) written += writeSync(file, chunk, written);
        done();
      } catch (error) {
        // At once: the stream says it only after what wrote to it has gone on.
        troubles.set(stream, error as Error);
        done(error as Error);
      }
    },
  });
  return stream as NodeJS.WriteStream;
}
