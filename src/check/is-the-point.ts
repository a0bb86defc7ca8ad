import type { Criterion } from './compile-question.ts';
import type { Cue } from './cues.ts';
import type { Act } from './doubts/rule.ts';
import { isGivenName } from './given-names.ts';
import { firstUnit, type Units, unitsOf } from './units.ts';
import type { Words } from './words.ts';

const stemsOf = (text: string): ReadonlySet<string> => new Set(unitsOf(text).stems);

/** Words of a point that is about doing so: `deletes what nobody uses`, `names an option that was turned down`. */
const ABOUT: Readonly<Record<Act, ReadonlySet<string>>> = {
  removed: stemsOf(
    `remove delete drop scrap rid purge wipe clear clean disable switch turn throw rip uninstall dismantle retire prune trim cut kill stop
     close revoke expire narrow reduce fewer less least simple simplify shrink unused stale old obsolete noise noisy legacy waste wildcard`,
  ),
  refused: stemsOf(
    `refuse reject decline dismiss discard oppose object against disagree argue dissent push resist no not turn option alternative
     trade weigh choice choose decide decision`,
  ),
  suspected: stemsOf(
    'suspect guess assume hypothesis theory rule exclude eliminate narrow wrong possible candidate first',
  ),
};

/**
 * Whether what doubts a mention is what was to be said. Where the point is about somebody else (`a customer told us`, `the owner
 * agreed`), that they do it is the point; where it is about asking, proposing, removing or refusing, that this was done.
 */
export function isThePoint(
  { doubt, act, first, last, from, to }: Cue,
  units: Units,
  { things, anybody, wished, second, person, stems: named }: Criterion,
): boolean {
  const { stems, token, words } = units;
  // A sentence that is a question asks the reader, unless it tells what was asked.
  if (doubt === 'asked') return named.has('ask') && (first >= 0 || tellsQuestion(units.words, from, to));
  if (act) return [...ABOUT[act]].some((stem) => named.has(stem));
  if (doubt !== 'somebody-else' && doubt !== 'planned') return false;
  if (doubt === 'planned' && wished) return true;
  if (doubt === 'somebody-else') {
    // `Says who declares it` is about anybody; `our hosting vendor` is a vendor, whatever is said of hosting.
    const isRelative = last > 0 && /^(?:who|which|that)(?:'s)?$/.test(words.tokens[last]!.word);
    const noun = isRelative ? last - 1 : last;
    if (anybody || things.has(stems[firstUnit(units, noun)]!)) return true;
    const { word, start, end } = words.tokens[noun]!;
    return (second && ANYBODY.test(word)) || (person && isGivenName(words.source.slice(start, end)));
  }
  for (let unit = firstUnit(units, first); unit < token.length && token[unit]! <= last; unit++)
    if (PUT_FORWARD.test(stems[unit]!) && named.has(stems[unit]!)) return true;
  return false;
}

/** `My first question was: would anybody choose us for it?`, or the question itself after its number: `Third: who decides?` */
const tellsQuestion = ({ tokens }: Words, from: number, to: number): boolean => {
  const told = tokens.slice(from, to + 1).map(({ word }) => word);
  return (
    told.some((word) => /^(?:ask(?:s|ed|ing)?|questions?)$/.test(word)) ||
    (NUMBERED.test(told[0] ?? '') && ASKING.test(told[1] ?? ''))
  );
};

const NUMBERED = /^(?:first|second|third|fourth|fifth|last|next|finally|then|one|two|three|[1-5])$/;
const ASKING = /^(?:what|who|why|how|when|which|where)$/;

/** Who reads a change second is somebody else. */
const ANYBODY = /^(?:somebody|someone|else|colleague|teammate|coworker|peer|engineer)$/;

/** `Proposes a compromise` is done by proposing; `has a plan` is not done by planning one. */
const PUT_FORWARD = /^(?:propos|suggest|recommend|discuss|talk|argu|ask|request)/;
