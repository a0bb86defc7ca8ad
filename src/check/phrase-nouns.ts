import { type Class, classOf, classOfTwo, isField, isOtherness } from './parties.ts';
import { joined, plain, type Read, STOPS, word } from './phrase-words.ts';

/** The last word of a noun that has several: `somebody else`, `head office`. */
export function endOfNoun(read: Read, at: number): number {
  const bare = plain(word(read, at));
  if (/^(?:somebody|someone)$/.test(bare) && /^else/.test(word(read, at + 1))) return at + 1;
  return classOfTwo(bare, plain(word(read, at + 1))) === undefined ? at : at + 1;
}

/** The head of a chain of nouns that goes on behind one: `bank manager`, `insurance company`, `vendor's support crew`. */
export function readChain(read: Read, from: number, possessive: boolean): number | undefined {
  let found: number | undefined;
  for (let at = from; at < from + 3 && at < read.line.words.length; at++) {
    if (at > from && !joined(read, at)) break;
    const whole = word(read, at);
    const bare = plain(whole);
    if (STOPS.has(whole) && !(whole === 'it' && possessive)) break;
    if (
      kindAt(read, at, bare) !== undefined &&
      bare !== 'somebody' &&
      !/^(?:job|place|business|plant|chain)$/.test(bare) &&
      !(at === from && !possessive && isVerbal(bare))
    )
      found = at;
    else if (!(isField(bare) || isOtherness(bare) || possessive) || /ed$/.test(bare)) break;
  }
  return found;
}

/** Nouns that are verbs as well, or that another noun follows. */
const isVerbal = (bare: string): boolean =>
  /^(?:leads|heads?|shifts?|partner|experts?|units|desks|chains|plants|security|operations|user|client|customer|jobs?|places?)$/.test(
    bare,
  );

export function kindAt(read: Read, at: number, bare: string): Class | undefined {
  if (bare === 'somebody' || bare === 'someone') return 'person';
  const ofTwo = classOfTwo(bare, plain(word(read, at + 1)));
  if (ofTwo !== undefined && joined(read, at + 1)) return ofTwo;
  if (isTitle(read, at - 1)) return 'person';
  return classOf(bare);
}

/** `Mr`, and not a millisecond. */
const isTitle = ({ words: { source, tokens } }: Read, at: number): boolean =>
  at >= 0 && /^(?:Mrs?|Ms|Dr|Prof)$/.test(source.slice(tokens[at]!.start, tokens[at]!.end));
