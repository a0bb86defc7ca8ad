import type { Level } from '../bank/question.ts';

export type DrillMode = 'practice' | 'exam';

/** One question as it is put to the user, by any prompt. */
export interface Ask {
  /** `probe`: a short question after the answer. */
  readonly kind: 'answer' | 'probe';
  readonly number: number;
  readonly of: number;
  readonly bank: string;
  readonly title: string;
  readonly level: Level;
  readonly prompt: string;
  /** Why it was picked. */
  readonly why: string;
  readonly hints: readonly string[];
  /** Seconds. */
  readonly limit: number;
  /** Seconds to think before the clock starts; 0: none. */
  readonly prep: number;
  readonly mode: DrillMode;
  /** At the end of the time box the answer is taken as it stands. */
  readonly hard: boolean;
  /** In an interview: seconds for which the clock may stand still, once an answer. */
  readonly moment?: number;
  /** In an interview: seconds that the topic has left when the question is put. */
  readonly topic?: number;
}

/** An answer under way, as it is kept on the disk. Times in milliseconds. */
export interface Draft {
  readonly text: string;
  readonly cursor: number;
  readonly used: number;
  readonly paused: number;
  readonly firstKey: number | undefined;
  /** How many hints were shown. */
  readonly hints: number;
  /** Whether the time to think is over. */
  readonly prepared: boolean;
  /** The text is in the user's editor: what its file holds is later than `text`. */
  readonly inEditor: boolean;
}

export const EMPTY_DRAFT: Draft = {
  text: '',
  cursor: 0,
  used: 0,
  paused: 0,
  firstKey: undefined,
  hints: 0,
  prepared: false,
  inEditor: false,
};

/** How a prompt ended; what was typed is never dropped. */
export type Answered =
  | { readonly kind: 'answered'; readonly draft: Draft }
  | { readonly kind: 'skipped'; readonly draft: Draft }
  | { readonly kind: 'quit'; readonly draft: Draft }
  /** Nothing more to read. */
  | { readonly kind: 'ended'; readonly draft: Draft };

/** As `Answered`, or a wish to go on in the editor. */
export type PromptEnd = Answered | { readonly kind: 'editor'; readonly draft: Draft };
