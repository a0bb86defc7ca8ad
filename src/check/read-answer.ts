import { bygoneOf } from './bygone.ts';
import type { Compiled, Owner } from './compile-question.ts';
import { type Cue, readCues } from './cues.ts';
import { wordSet } from './figures/word-set.ts';
import { isThePoint } from './is-the-point.ts';
import { listedSentences } from './listed.ts';
import { findOccurrences, type Occurrence } from './match.ts';
import type { Named } from './named-only.ts';
import { once } from './once.ts';
import { isAsked, quotedWords } from './prompt.ts';
import { recitedSentences } from './recited.ts';
import { rejectionOf } from './rejected.ts';
import { isMadeBehind, sequelOf } from './sequel.ts';
import { type Mention, type Setting, statusOf, worse } from './status.ts';
import { mender } from './typo.ts';
import { type Units, unitsOf } from './units.ts';
import type { Words } from './words.ts';

/** A mention of what a slot wants. */
export interface SlotMention extends Mention {
  readonly owner: Owner;
  /** The wording that matched. */
  readonly wording: string;
  /** True where the prompt uses every word of it: it does not make a point on its own. */
  readonly fromPrompt: boolean;
}

/** An answer as the verdicts want it: for each criterion and slot its mentions, in the order of the text. */
export interface Reading {
  readonly units: Units;
  readonly setting: Setting;
  readonly mentions: readonly (readonly (readonly SlotMention[])[])[];
}

/** Reads an answer once for all criteria of its question. */
export function readAnswer(compiled: Compiled, answer: string): Reading {
  const units = unitsOf(answer, mender(compiled));
  const found = findOccurrences(units, compiled.index);
  const setting = settingOf(compiled, units, found);
  const slots = compiled.criteria.map(({ criterion }) =>
    Array.from({ length: criterion.kind === 'all' ? criterion.slots.length : 1 }, (): SlotMention[] => []),
  );
  const blocked = lookAlikes(compiled, found);
  for (const occurrence of found) {
    for (const owner of compiled.owners[occurrence.pattern]!) {
      if (owner.not || isBlocked(blocked, owner, occurrence)) continue;
      slots[owner.criterion]![owner.slot]!.push(mentionOf(compiled, units, setting, occurrence, owner));
    }
  }
  for (const mentions of slots.flat()) mentions.sort((a, b) => a.first - b.first || b.last - a.last);
  return { units, setting, mentions: slots };
}

/** The model answer, which the traces of its question and the figures that it asks for are read from as well. */
export const readModelAnswer = once((compiled: Compiled) =>
  readAnswer(compiled, compiled.question.modelAnswer),
);

const cuesIn = once((words: Words) => readCues(words, false));
const technicalCuesIn = once((words: Words) => readCues(words, true));

function settingOf(compiled: Compiled, units: Units, found: readonly Occurrence[]): Setting {
  const { words } = units;
  const cues = compiled.question.type === 'technical' ? technicalCuesIn(words) : cuesIn(words);
  const cuesBySentence: Cue[][] = words.sentences.map(() => []);
  for (const cue of cues) cuesBySentence[words.tokens[cue.from]!.sentence]!.push(cue);
  const recited = recitedSentences(compiled, words);
  const quoted = quotedWords(units, compiled.prompt);
  return {
    cuesBySentence,
    sentenceOf: (token) => words.tokens[token]!.sentence,
    quoted: quoted.map((is, token) => is || recited[words.tokens[token]!.sentence]!),
    listed: listedSentences(words, namedIn(compiled, words, found)),
  };
}

/** What the checklist's wordings cover of the answer. */
function namedIn({ owners, question }: Compiled, words: Words, found: readonly Occurrence[]): Named {
  const covered = words.tokens.map(() => false);
  const slots = words.sentences.map(() => new Set<string>());
  for (const { pattern, first, tokens } of found) {
    for (const { criterion, slot, not } of owners[pattern]!) {
      if (not || criterion >= question.checklist.length) continue;
      for (const token of tokens) covered[token] = true;
      slots[words.tokens[first]!.sentence]!.add(`${criterion}.${slot}`);
    }
  }
  return { words: covered, slots };
}

type Blocked = ReadonlyMap<string, ReadonlySet<number>>;

/** For each criterion, slot and concept the words that belong to a look-alike. */
function lookAlikes({ owners }: Compiled, found: readonly Occurrence[]): Blocked {
  const blocked = new Map<string, Set<number>>();
  for (const { pattern, tokens } of found) {
    for (const { criterion, slot, concept, not } of owners[pattern]!) {
      if (!not) continue;
      const key = `${criterion} ${slot} ${concept}`;
      const set = blocked.get(key) ?? new Set();
      for (const token of tokens) set.add(token);
      blocked.set(key, set);
    }
  }
  return blocked;
}

function isBlocked(blocked: Blocked, { criterion, slot, concept }: Owner, { tokens }: Occurrence): boolean {
  const set = concept && blocked.size > 0 && blocked.get(`${criterion} ${slot} ${concept}`);
  return set ? tokens.every((token) => set.has(token)) : false;
}

function mentionOf(
  compiled: Compiled,
  units: Units,
  setting: Setting,
  occurrence: Occurrence,
  owner: Owner,
): SlotMention {
  const criterion = compiled.criteria[owner.criterion]!;
  const isFlag = owner.criterion >= compiled.question.checklist.length;
  const mention = statusOf(
    occurrence,
    setting,
    (cue) =>
      isThePoint(cue, units, criterion) ||
      isItsDenial(cue, occurrence, units.words) ||
      (isFlag
        ? cue.doubt === 'limited'
        : isOvercome(cue, occurrence, units.words, compiled.question.type === 'technical')),
  );
  const { steps, wording } = compiled.index.patterns[occurrence.pattern]!;
  const fromPrompt = steps.every((step) => isAsked(compiled.prompt, step));
  const cue = isFlag
    ? (rejectionOf(units.words, mention.first, mention.last) ??
      bygoneOf(units.words, mention.first, mention.last, compiled.question.type === 'technical'))
    : undefined;
  const standing = cue ? { ...mention, status: worse(mention.status, cue.doubt), cue } : mention;
  return { ...standing, owner, wording, fromPrompt };
}

/** `We had talked about one for ages. I stopped talking and wrote it`: what was in doubt came true. */
function isOvercome(
  { doubt, whole, from, last: cue }: Cue,
  { last }: Occurrence,
  words: Words,
  technical: boolean,
): boolean {
  const { made, madeNext, done } = sequelOf(words, technical);
  const { sentence } = words.tokens[from]!;
  if (whole) return false;
  const isMade = isMadeBehind(words, last, technical);
  // `somebody had to do it, and I did`
  if (doubt === 'somebody-else')
    return words.tokens[cue]?.word === 'somebody'
      ? made[sentence]! || done[sentence]! || isMade
      : madeNext[sentence]!;
  return made[sentence]! || isMade || (doubt !== 'denied' && done[sentence]!);
}

/** `had never` is no denial of `never tested`, and `was skipped` none of `skipped`. */
function isItsDenial({ doubt, first, last }: Cue, occurrence: Occurrence, { tokens }: Words): boolean {
  if (doubt !== 'denied' || first < 0 || first >= occurrence.first || last < occurrence.first) return false;
  return (
    /^(?:never|no|not|nobody|nothing|without|cannot|[a-z]+n't)$/.test(tokens[occurrence.first]!.word) ||
    tokens.slice(first, occurrence.first).every(({ word }) => AUXILIARIES.has(word))
  );
}

/** Behind these the deed was done, and it may be a negation itself: `decided to skip`. */
const AUXILIARIES = wordSet('be is are was were been being get gets got have has had to chose decided');

/** The status with the rule of the prompt applied: what only repeats the prompt is a quotation. */
export function standing({ status, fromPrompt }: SlotMention): Mention['status'] {
  return fromPrompt ? worse(status, 'quoted') : status;
}
