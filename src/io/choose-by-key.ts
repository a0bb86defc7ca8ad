import type { Choice } from './choices.ts';
import { readKeys } from './keys.ts';
import type { Key } from './raw-key.ts';
import type { World } from './world.ts';

/** Shows the choices and waits for the key of one. */
export function chooseByKey<T extends string>(
  world: World,
  choices: readonly Choice<T>[],
  signal: AbortSignal,
  show: () => void,
): Promise<T> {
  return readKeys<T>(world, signal, 'choice', (ending) => {
    show();
    return {
      key(key) {
        const found = byKey(choices, key);
        if (found) ending.done(found.word);
      },
      close: () => undefined,
      leave: () => undefined,
      comeBack: show,
    };
  });
}

function byKey<T extends string>(choices: readonly Choice<T>[], key: Key): Choice<T> | undefined {
  if (key.kind === 'paste') return undefined;
  if (key.name === 'return' || key.name === 'enter') return choices[0];
  const back = choices.find((choice) => choice.back);
  if (key.name === 'escape') return back;
  // Escape and a letter within half a second come as one key.
  if (key.meta && /^[\da-z]$/.test(key.name))
    return back ?? choices.find((choice) => choice.key === key.name);
  if (key.ctrl && (key.name === 'q' || key.name === 'd')) return choices.find(({ word }) => word === 'quit');
  return choices.find((choice) => choice.key === key.text.toLowerCase());
}
