import { isDeed } from '../irregular.ts';
import { FINITE } from './kind-breaks.ts';
import { cuesAmong } from './kind-cues.ts';
import { inFront, type Lexeme } from './lexeme.ts';
import { wordSet } from './word-set.ts';

const OPENS = wordSet('we i it ours our they he she you mine this that there everyone now');

export const LINK = wordSet('and but while where whereas although though yet so because which when');

export const CONTRAST = wordSet('but although though whereas where while yet');

const JOINTS = wordSet(', and so : ( – —');

/** The begin of the clause: cues in front of it speak of something else. */
export function clauseStart(all: readonly Lexeme[], from: number, previous: number): number {
  const { sentence } = all[from]!;
  if (isMove(all, from, previous)) return from - 1;
  if (isWith(all, from, previous) || isAlsoTo(all, from, previous)) return clauseStart(all, previous - 1, 0);
  if (isNewSubject(all, from, previous)) return from;
  for (let i = from - 1; i >= 0 && i > from - 30; i--) {
    const { text } = all[i]!;
    if (all[i]!.sentence !== sentence) return i + 1;
    if (CONTRAST.has(text)) return i + 1;
    const isFresh = previous > 0 && i <= previous;
    if (
      isJoint(all[i]!) &&
      (isFresh || opensClause(all, i + 1, from) || isNextValue(all, i, from)) &&
      i >= previous - 1 &&
      hasVerb(all, i + 1, from)
    )
      return i + 1;
    if (i < previous && previous < from && hasVerb(all, previous, from)) return previous;
  }
  return Math.max(0, from - 30);
}

/** `our goal is 5,000 requests a second with the p95 under 300 ms`: a condition of the figure before it. */
const isWith = (all: readonly Lexeme[], from: number, previous: number): boolean =>
  previous > 0 &&
  all[previous]?.text === 'with' &&
  all.slice(previous, from).every(({ text, kind }) => kind !== 'mark' && !isDeed(text));

const INFINITIVE =
  /^(?:get|bring|reduce|raise|lower|give|keep|make|take|move|drop|hold|push|go|scale|halve|double|limit|reach|stay|roll|add)$/;

/** `I'd raise it to 30 seconds and give it three times as many pods`: one would do the second too. */
function isAlsoTo(all: readonly Lexeme[], from: number, previous: number): boolean {
  if (previous === 0 || all[previous]?.sentence !== all[from]!.sentence) return false;
  let at = previous;
  while (at < from && /^(?:,|and|then|also)$/.test(all[at]!.text)) at++;
  return at > previous && at < from && INFINITIVE.test(all[at]!.text);
}

/** `we had promised one day, and from four days it came down to five hours`: the verb of the clause follows the figure. */
function isMove(all: readonly Lexeme[], from: number, previous: number): boolean {
  if (all[from - 1]?.text !== 'from' || all[from - 2]?.sentence !== all[from]!.sentence) return false;
  const link = all[from - 2]!.text;
  return link === 'and' || link === 'but' || (link === ',' && previous > 0 && from - 2 >= previous);
}

/** `the goal was 12 squads, and 19 squads had moved`: the figure is the subject of a clause of its own. */
function isNewSubject(all: readonly Lexeme[], from: number, previous: number): boolean {
  const { sentence } = all[from]!;
  const link = all[from - 1];
  if (previous === 0 || link?.sentence !== sentence || !/^(?:and|but|,|:)$/.test(link.text)) return false;
  for (let i = from + 1; i < from + 5 && all[i]?.sentence === sentence; i++) {
    if (
      /^(?:had|have|has|were|was|are|is|did|came|joined|moved|went|made|use|used|passed)$/.test(all[i]!.text)
    )
      return true;
    if (all[i]!.kind !== 'word' && all[i]!.kind !== 'number') return false;
  }
  return false;
}

const isJoint = ({ text, glued }: Lexeme): boolean => JOINTS.has(text) || (text === '-' && !glued);

/** Whether a clause may begin behind a lexeme. */
export const beginsWith = (one: Lexeme): boolean => LINK.has(one.text) || isJoint(one);

/** Whether a clause begins between two lexemes. */
export const beginsClause = (all: readonly Lexeme[], from: number, to: number): boolean =>
  all
    .slice(from, to)
    .some(
      (one, i) =>
        (one.sentence !== all[from + i - 1]!.sentence || beginsWith(one)) && hasVerb(all, from + i, to),
    );

/** `the limit is 50 ms and p95 fell from`: behind a number the next thing that is measured. */
const isNextValue = (all: readonly Lexeme[], at: number, to: number): boolean =>
  inFront(all, at, 12).some(({ kind }) => kind === 'number') && namesSubject(all, at + 1, to);

/** `50 ms was the target and p95 fell from`: what is measured, and a verb. */
export const namesSubject = (all: readonly Lexeme[], at: number, to: number): boolean => {
  const verb = all.slice(at, Math.min(at + 5, to)).findIndex(({ text }) => FINITE.test(text));
  return verb > 0 && cuesAmong(all, at, at + verb).size > 0;
};

const opensClause = (all: readonly Lexeme[], at: number, to: number): boolean =>
  all.slice(at, Math.min(at + 3, to)).some(({ text }) => OPENS.has(text) || LINK.has(text));

const PREPOSITIONS = wordSet(
  'a an the of to in on at for with by about around roughly under below within over than least most just only from up down or and , ( : – — - ~ < > nearly almost some per our another even',
);

const hasVerb = (all: readonly Lexeme[], from: number, to: number): boolean =>
  all.slice(from, to).some(({ text, kind }) => kind === 'word' && !PREPOSITIONS.has(text));
