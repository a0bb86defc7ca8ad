import type { RawKey } from './raw-key.ts';

type TakeKey = (text: string | undefined, key: RawKey) => void;

/** A control sequence without its last letter, or the beginning of a string that a terminal sends. */
const BEGUN =
  /^\u001b(?:\[[0-?]+[ -/]*|\](?:\d*|\d+;[^\u0007\u001b]*\u001b?)|P(?:[\d;]*|[\d;]*[>!$+|=][^\u0007\u001b]*\u001b?))$/;
const WHOLE =
  /^\u001b(?:\[[0-?]+[ -/]*[@-~]|\]\d+;[^\u0007\u001b]*(?:\u0007|\u001b\\)|P[\d;]*[>!$+|=][^\u0007\u001b]*\u001b\\)$/;

/** No reply is longer. */
const MOST = 1000;

/** Milliseconds of silence after which the rest of a reply will not come any more. */
const REST_LOST = 1000;

/**
 * Keeps from the keys what a terminal replies to a program that has asked it something and gone, such as an editor: Node
 * decodes the beginning of a reply as a key, and its rest would be typed. What turns out to be none is given on.
 */
export function withoutReplies(give: TakeKey): TakeKey {
  let held: Parameters<TakeKey>[] = [];
  let silence: NodeJS.Timeout | undefined;
  const letGo = () => {
    for (const press of held.splice(0)) give(...press);
  };
  return (text, key) => {
    clearTimeout(silence);
    const sequence = key.sequence ?? text ?? '';
    const all = [...held.map(([before, each]) => each.sequence ?? before ?? ''), sequence].join('');
    if (BEGUN.test(all) && all.length < MOST) {
      held.push([text, key]);
      silence = setTimeout(letGo, REST_LOST).unref();
    } else if (held.length > 0 && WHOLE.test(all)) held = [];
    else {
      letGo();
      give(text, key);
    }
  };
}
