/** The log-odds of a probability. */
export const logit = (probability: number): number => Math.log(probability / (1 - probability));
