import type { CueRule } from './rule.ts';

const WE = `(?:i'm the one who|i was the one who|i|we|i've|we've|they|somebody)(?: (?:then|later|finally|eventually|soon|also|just|simply|have|had))?`;
const OURS = `(?:the(?: (?:whole|entire))?|our|my|that)`;
/** Who takes such a thing away cleans up, or has it to be taken away; and nothing stands behind the object. */
const USELESS = `(?:old|former|previous|unused|stale|obsolete|noisy|dead|legacy|broken|flaky|wrong|expired|orphaned|extra|second|duplicate|redundant|needless|last|from|in|on|of|with|by|to|for|at)`;
const THING = `(?:(?!(?:flag|toggle|feature|switch|mode|${USELESS}) )[a-z0-9'-]{1,16} ){1,4}?`;
/** Nothing tells from where, or for how long only. */
const ENDS = `(?:[.,]|again|altogether|completely|entirely|outright|after|because|since|later|when|once|as|so|and|but|for good|in the end|last|soon)`;

/** What says that a thing was taken away again: of the thing itself, so `the queue` and not `the queue's alert`. */
export const REMOVED: readonly CueRule[] = [
  {
    doubt: 'denied',
    act: 'removed',
    reach: 'object',
    pattern: new RegExp(
      ` ${WE} (?:removed|deleted|uninstalled|dismantled|got rid of|ripped out|tore out|threw out|threw away|switched off|turned off) ${OURS}(?= ${THING}${ENDS} )`,
      'g',
    ),
  },
  // `We switched the breaker off`, `we dropped it again`.
  {
    doubt: 'denied',
    act: 'removed',
    reach: 'object',
    pattern: new RegExp(
      ` ${WE} (?:dropped ${OURS}(?= ${THING}again )|(?:switched|turned) ${OURS}(?= ${THING}off ${ENDS} )|(?:ripped|tore|threw) ${OURS}(?= ${THING}(?:out|away) ${ENDS} ))(?= )`,
      'g',
    ),
  },
  // `I'd remove the queue`, `Drop the queue.`
  {
    doubt: 'denied',
    act: 'removed',
    reach: 'object',
    pattern: new RegExp(
      `(?<= (?:i'd|we'd|you'd|(?:i|we|you) (?:would|should|could|can))(?: (?:then|also|just|simply|rather))?|[.,](?: (?:then|so|and|first|now))?) (?:remove|delete|drop|uninstall|get rid of|rip out|scrap|throw out|switch off|turn off) ${OURS}(?= ${THING}[.,] )`,
      'g',
    ),
  },
];
