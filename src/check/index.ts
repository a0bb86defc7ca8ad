/**
 * `mockdrill/check`: the checker as a library. Parse a question file, check answers against it; no disk, no network,
 * no clock. The same input gives the same result on every version of Node.
 */
export type { Parsed } from '../bank/parse-question.ts';
export { parseQuestionText as parseQuestion } from '../bank/parse-question.ts';
export type {
  Bound,
  Concept,
  Criterion,
  MetricCriterion,
  MetricKind,
  Point,
  Question,
  RedFlag,
  WordCriterion,
} from '../bank/question.ts';
export type { Problem, Span } from '../bank/source.ts';
export { checkAnswer } from './check-answer.ts';
export type { Explained, ExplainedMention } from './explain.ts';
export { explainAnswer } from './explain.ts';
export type {
  Delivery,
  Evidence,
  Figure,
  PointResult,
  Reason,
  Result,
  Verdict,
} from './result.ts';
export { PASS_MARK } from './result.ts';
