import { fstatSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { UserError } from '../errors.ts';
import { reasonOf } from './disk-trouble.ts';
import { pause } from './pause.ts';
import type { Output } from './world.ts';

const STREAMS = { 1: () => process.stdout, 2: () => process.stderr } as const;

/** Milliseconds between two looks at a full pipe. */
const FULL_FOR = 5;

/** What could not be written, by the output that it was for. */
const troubles = new WeakMap<Output, NodeJS.ErrnoException>();

/** A standard output, by its number. What goes wrong with it is kept for `lostOutput`. */
export function openOutput(file: 1 | 2): Output {
  if (!isTerminalFile(file)) return directOutput(file);
  const stream = STREAMS[file]();
  // Several worlds of one process share its streams.
  return stream.listeners('error').includes(noteTrouble) ? stream : stream.on('error', noteTrouble);
}

function noteTrouble(this: Output, error: NodeJS.ErrnoException): void {
  // `mockdrill list | head` closes our output early: that is no error, nor is a terminal that is gone.
  const isGone = error.code === (this.isTTY ? 'EIO' : 'EPIPE');
  if (!isGone) troubles.set(this, error);
}

/** Why a part of what was written to an output is not there; undefined where nothing is missing. */
export function lostOutput(output: Output): UserError | undefined {
  const trouble = troubles.get(output);
  return (
    trouble && new UserError(`The output can't be written: ${reasonOf(trouble)}.`, 'A part of it is missing.')
  );
}

/** Only a device is asked: to load what knows takes longer than to print the version. */
function isTerminalFile(file: number): boolean {
  return fstatSync(file).isCharacterDevice() && isatty(file);
}

/**
 * A file or a pipe, which has what is written before `write` returns. Node's own stream takes a tenth of a short run to load, and
 * takes a write for done of which a disk that fills up has taken a part.
 */
function directOutput(file: number): Output {
  const output = {
    destroyed: false,
    write(text: string | Uint8Array): boolean {
      if (output.destroyed) return false;
      try {
        writeWhole(file, typeof text === 'string' ? Buffer.from(text) : text);
      } catch (error) {
        output.destroyed = true;
        noteTrouble.call(output, error as Error);
      }
      return !output.destroyed;
    },
  };
  return output;
}

function writeWhole(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(file, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      // A full pipe that another program has set not to wait.
      pause(FULL_FOR);
    }
  }
}
