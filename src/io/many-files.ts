import { setFlagsFromString } from 'node:v8';

/** Sets V8 for a run over thousands of files, which lasts hardly longer than V8 takes to compile its program well. */
export function expectManyFiles(): void {
  // They make millions of objects that die at once: in a space that does not grow that takes a little more time and a sixth
  // less memory.
  setFlagsFromString('--semi-space-growth-factor=1');
  // Functions put into one another run faster too late: with fewer of them a run takes a tenth less.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
}
