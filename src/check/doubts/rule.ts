/** How a statement can be less than affirmed. */
export type Doubt =
  | 'denied'
  | 'limited'
  | 'hedged'
  | 'planned'
  | 'regretted'
  | 'asked'
  | 'somebody-else'
  | 'bygone';

/** What was done so that a thing counts as denied: where a point is about doing that, it does not. */
export type Act = 'refused' | 'removed' | 'suspected';

/**
 * How far a cue reaches. `denial`: a few words that count, within its clause. `clause`: the whole clause around it.
 * `object`: what stands behind it up to the end of its object. `onward`: to the end of its clause or list. `back`: what stands before it in its clause. `topic`: what stands before the
 * pause in front of it. `before`: what stands before it in its sentence, or the sentence before where it opens one.
 * `so-far`: its sentence up to the end of its clause. `sentence`: everything around it in the sentence.
 */
export type Reach =
  | 'denial'
  | 'object'
  | 'clause'
  | 'onward'
  | 'back'
  | 'topic'
  | 'before'
  | 'so-far'
  | 'sentence';

export interface CueRule {
  readonly doubt: Doubt;
  readonly reach: Reach;
  readonly act?: Act;
  readonly pattern: RegExp;
  /** In a technical question this is how one answers, so there it is no cue. */
  readonly unlessTechnical?: boolean;
  /** What stands before it in its sentence: with the one it is no cue, without the other none. */
  readonly unlessAfter?: RegExp;
  readonly onlyAfter?: RegExp;
}
