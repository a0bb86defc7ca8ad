import {
  type Class,
  classOf,
  DEPARTMENTS,
  isCompound,
  isField,
  isOtherness,
  isOwnish,
  TWO_WORDS,
} from './parties.ts';
import {
  DETERMINERS,
  isCapital,
  isPossessive,
  joined,
  line,
  OWN,
  PARTITIVE,
  type Phrase,
  plain,
  type Read,
  STOPS,
  THINGS,
  word,
  words,
} from './phrase-words.ts';

/** `Ops`, `by support`: a department that needs no article. */
export function departmentOf(read: Read, head: number): Phrase | undefined {
  const bare = plain(word(read, head));
  if (!DEPARTMENTS.has(bare) || (joined(read, head) && NO_SUBJECT.test(word(read, head - 1))))
    return undefined;
  const next = word(read, head + 1);
  if (joined(read, head + 1) && (isField(next) || isCompound(next) || classOf(plain(next)) !== undefined))
    return undefined;
  return {
    head,
    kind: 'department',
    determiner: '',
    own: false,
    theirs: false,
    partitive: false,
    other: false,
    field: false,
    ownish: false,
    many: false,
    size: 0,
  };
}

const NO_SUBJECT =
  /^(?:my|our|the|a|an|this|that|your|for|of|in|on|with|no|more|any|some|as|into|about|[a-z]+ing)$/;

export function readPhrase(read: Read, first: number): Phrase | undefined {
  let at = first;
  let partitive = false;
  if (PARTITIVE.has(word(read, at)) && word(read, at + 1) === 'of') {
    partitive = true;
    at += 2;
  }
  let determiner = '';
  if (DETERMINERS.has(word(read, at))) {
    determiner = word(read, at);
    at++;
    if (determiner === 'a' && word(read, at) === 'few') at++;
  }
  const start = at;
  let theirs = false;
  let other = determiner === 'another' || determiner === 'other';
  let field = false;
  let ownish = false;
  for (let mods = 0; at < line(read) && mods <= 4; at++, mods++) {
    if (at > start && !joined(read, at)) return undefined;
    if (at === start && determiner !== '' && !joined(read, at)) return undefined;
    const whole = word(read, at);
    const bare = whole.endsWith("'s") ? whole.slice(0, -2) : whole;
    const kind = kindAt(read, at, bare);
    if (kind === undefined) {
      // Only a possessive of persons makes what follows theirs.
      if (determiner === '' && at === start && !isField(whole) && !isOtherness(whole)) return undefined;
      if (THINGS.has(whole) || (at > start && DETERMINERS.has(whole) && !isOtherness(whole)))
        return undefined;
      if (
        (STOPS.has(whole) && words(read)[at + 1]?.before !== 'glue') ||
        (whole.length < 2 && !/[a-z]/.test(whole))
      )
        return undefined;
      if (whole.endsWith("'s")) return undefined;
      if (
        /^(?:ha[sd]|[a-z]{3,}ed)$/.test(whole) &&
        !/^(?:hired|trusted|experienced|gifted|skilled|seasoned|retired|unrelated|shared|so-called|talented|dedicated|centralized|centralised)$/.test(
          whole,
        )
      )
        return undefined;
      other ||= isOtherness(whole);
      field ||= isField(whole) || isCapital(read, at);
      ownish ||= isOwnish(whole);
      continue;
    }
    // The last noun of the chain is the head.
    let head = at;
    let headKind = kind;
    if ((kind === 'company' || bare === 'somebody' || bare === 'someone') && at > first) return undefined;
    if (
      bare === 'it' &&
      !(at === start && /^(?:the|our)$/.test(determiner)) &&
      !/^(?:central|corporate)$/.test(word(read, at - 1)) &&
      word(read, at + 1) !== 'security'
    )
      return undefined;
    if (/^(?:somebody|someone)$/.test(bare) && /^else/.test(word(read, at + 1))) head++;
    if (TWO_WORDS.get(bare) === plain(word(read, at + 1))) head++;
    if (
      (word(read, head + 1) === 'in' && word(read, head + 2) === 'law') ||
      (word(read, head + 1) === 'in' && word(read, head + 2) === "law's")
    )
      head += 2;
    const possessive = isPossessive(read, head);
    const next = joined(read, head + 1) ? readChain(read, head + 1, possessive) : undefined;
    if (next) {
      if (kind === 'company' || (possessive && (other || !OWN.has(determiner) || kind !== 'house')))
        theirs = true;
      field ||= isField(bare) || (headKind !== 'worker' && !possessive);
      other ||= isOtherness(bare);
      for (let mid = head + 1; mid < next; mid++) {
        field ||= isField(word(read, mid));
        other ||= isOtherness(word(read, mid));
      }
      head = next;
      headKind = kindAt(read, head, plain(word(read, head)))!;
    }
    const last = plain(word(read, head));
    if (headKind === 'company' && determiner !== '') return undefined;
    if (!isPossessive(read, head) && joined(read, head + 1) && isCompound(word(read, head + 1)))
      return undefined;
    const size = head - start;
    return {
      head,
      kind: headKind,
      determiner,
      own: OWN.has(determiner),
      theirs,
      partitive,
      other: other || isOtherness(last),
      field,
      ownish: ownish && !field,
      many:
        /[^s]s$|^(?:people|folks|men|women|staff|police|team|crew)$/.test(last) ||
        headKind === 'people' ||
        determiner === 'both',
      size,
    };
  }
  return undefined;
}

/** The head of a chain of nouns that goes on behind one: `bank manager`, `insurance company`, `vendor's support crew`. */
function readChain(read: Read, from: number, possessive: boolean): number | undefined {
  let found: number | undefined;
  for (let at = from; at < from + 3 && at < line(read); at++) {
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

/** Nouns that are verbs as well. */
const isVerbal = (bare: string): boolean =>
  /^(?:leads?|heads?|staff|shifts?|partner|coach|experts?|chairs?|hosts?|units?|desks?|designer|master|own|crew|shop|store|services|pass|chains?|branch|test|heads|plants?|labs?|security|support|operations|ops|it|user|client|customer|jobs?|places?)$/.test(
    bare,
  ) &&
  !/^(?:lead|staff|services|support|ops|desk|shop|store|master|it|crew|designer|chain|unit|branch|coach|lab|plant)$/.test(
    bare,
  );

function kindAt(read: Read, at: number, bare: string): Class | undefined {
  if (bare === 'somebody' || bare === 'someone') return 'person';
  const second = TWO_WORDS.get(bare);
  if (second !== undefined && second === plain(word(read, at + 1)) && joined(read, at + 1))
    return bare === 'data'
      ? 'house'
      : bare === 'on'
        ? 'worker'
        : /^(?:head|human|internal|customer|big|it)$/.test(bare)
          ? 'body'
          : /^(?:co|vice)$/.test(bare)
            ? 'person'
            : 'company';
  if (isTitle(read, at - 1)) return 'person';
  return classOf(bare);
}

/** `Mr`, and not a millisecond. */
const isTitle = ({ words: { source, tokens } }: Read, at: number): boolean =>
  at >= 0 && /^(?:Mrs?|Ms|Dr|Prof)$/.test(source.slice(tokens[at]!.start, tokens[at]!.end));
