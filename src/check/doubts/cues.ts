import { ASKED } from './asked.ts';
import { DENIED } from './denied.ts';
import { DENIED_OBJECT } from './denied-object.ts';
import { DENIED_SUBJECT } from './denied-subject.ts';
import { HEDGED } from './hedged.ts';
import { LIMITED } from './limited.ts';
import { NOT_BEGUN } from './not-begun.ts';
import { PLANNED } from './planned.ts';
import { PLANNED_NOTE } from './planned-note.ts';
import { PLANNED_STATE } from './planned-state.ts';
import { PLANNED_TALK } from './planned-talk.ts';
import { PUT_OFF } from './put-off.ts';
import { REFUSED } from './refused.ts';
import { REGRETTED } from './regretted.ts';
import { REMOVED } from './removed.ts';
import { REVERSED } from './reversed.ts';
import type { CueRule } from './rule.ts';
import { SUPPOSED } from './supposed.ts';
import { SUSPECTED_ONLY } from './suspected.ts';
import { UNSUITED } from './unsuited.ts';
import { WISHED } from './wished.ts';

/*
 * The patterns run over the words of the answer, lower case, one space between them; ` , ` stands for a pause within a
 * sentence and ` . ` for its end. A pattern begins with the space in front of its words: so the engine finds its place fast.
 * No pattern holds an unbounded repetition, so the time is linear.
 */
export const CUES: readonly CueRule[] = [
  ...DENIED,
  ...DENIED_SUBJECT,
  ...DENIED_OBJECT,
  ...REFUSED,
  ...UNSUITED,
  ...REMOVED,
  ...REVERSED,
  ...SUSPECTED_ONLY,
  ...HEDGED,
  ...PLANNED,
  ...PLANNED_STATE,
  ...PLANNED_NOTE,
  ...PLANNED_TALK,
  ...NOT_BEGUN,
  ...PUT_OFF,
  ...SUPPOSED,
  ...WISHED,
  ...REGRETTED,
  ...ASKED,
  ...LIMITED,
];
