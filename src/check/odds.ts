/** The log-odds of a probability. */
export const logit = (probability: number): number => Math.log(probability / (1 - probability));

/** Fewer words hardly have room for another point. */
const BRIEF = 50;

/** Whether an answer of so many words is too short to tell by its other points what it is about. */
export const isBrief = (words: number): boolean => words < BRIEF;
