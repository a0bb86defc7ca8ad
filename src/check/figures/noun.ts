import type { Lexeme } from './lexeme.ts';
import { wordSet } from './word-set.ts';

/** The words for what is counted: from lexeme `from` up to, not including, `to`. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly plural: boolean;
  /** The word that it turns on, in lower case: `teams` in `sixteen product teams`. */
  readonly head: string;
}

/** Words that no noun phrase holds. */
export const STOP =
  wordSet(`a an the and or but so to in on at for from with without by of than then that which who whom whose this these those it its they
  we i you he she is are was were be been being am has have had do does did will would can could should may might must not no
  as if when while where because since until till after before during per each every about into over under between through across
  against within up down out off only just now today there here again ever never also still already yet too very much many
  went go goes got get gets came come made make took take takes fell rose dropped became left ran used uses needed need saw see
  our my your his her their one's instead rather ago later earlier apart total alone nowadays`);

const PLURALS = wordSet(
  'people staff folk folks men women children personnel headcount fte ftes data ppl devs them us crew interns mice sms vms prs dbs ips ids pcs sres pms lbs pis vps kw kwh mwh kva ghz mhz rpm km kg',
);

const NO_PLURALS = wordSet(
  'less plus minus versus times across always its is was has us perhaps various previous serious this status process progress access business success class loss ous address press analysis basis redis kubernetes postgres https dns aws gas sales ios canvas bus jenkins prometheus elasticsearch series news ours yours theirs nowadays besides afterwards towards thus yes os css js tls',
);

export const isPlural = (word: string): boolean =>
  PLURALS.has(word) ||
  (word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith("'s") &&
    !word.endsWith('ous') &&
    !NO_PLURALS.has(word));

/** The noun phrase at lexeme `at`. With `singular` one word in the singular will do (`a restart`, `one incident`). */
export function readNoun(all: readonly Lexeme[], at: number, singular = false): NounPhrase | undefined {
  const first = all[at];
  if (first === undefined || first.sentence !== all[at - 1]?.sentence) return undefined;
  const from = behindDeterminers(all, at);
  let last: number | undefined;
  let end = from;
  for (let i = from; i < from + 5; i++) {
    if (isJoint(all, i)) continue;
    const lexeme = all[i];
    if (lexeme?.kind !== 'word' || lexeme.sentence !== first.sentence) break;
    if (isStop(lexeme.text) && !(i > from && isJoint(all, i - 1))) break;
    end = i + 1;
    if (isPlural(lexeme.text)) last = i;
    else if (last !== undefined) break;
  }
  if (last !== undefined) return { from, to: last + 1, plural: true, head: all[last]!.text };
  if (!singular || end === from) return undefined;
  return { from, to: end, plural: false, head: all[end - 1]!.text };
}

/** `of the` in `22 of the domains`, `of our` in `eight of our teams`, `more` in `4 more hosts`. */
function behindDeterminers(all: readonly Lexeme[], at: number): number {
  const of = all[at]!.text === 'of';
  const most = of ? at + 4 : at + 2;
  let from = of ? at + 1 : at;
  while (from < most && isDeterminer(all[from]?.text ?? '', of)) from++;
  return from;
}

/** `310 these days` counts no days. */
const isDeterminer = (word: string, of: boolean): boolean =>
  DETERMINERS.has(word) && (of || !/^(?:the|our|my|those|these|their)$/.test(word));

const isJoint = (all: readonly Lexeme[], i: number): boolean =>
  (all[i]?.text === '-' || all[i]?.text === '/') && all[i]!.glued && all[i + 1]?.glued === true;

const isStop = (word: string): boolean => STOP.has(word) && !PLURALS.has(word);

const DETERMINERS = wordSet('the our my those these all their other different of or so odd more new');
