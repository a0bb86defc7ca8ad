/**
 * `mockdrill/check`: the checker as a library. Parse a question file, check answers against it; no disk, no network,
 * no clock. The same input gives the same result on every version of Node.
 */
export type { Parsed } from '../bank/parse-question.ts';
export type {
  Bound,
  BoundUnit,
  Concept,
  Criterion,
  Framework,
  Level,
  MetricCriterion,
  MetricKind,
  Point,
  Question,
  QuestionType,
  RedFlag,
  WordCriterion,
} from '../bank/question.ts';
export type { Problem, Span } from '../bank/source.ts';
export type { Spans } from '../bank/spans.ts';
export type { Explained, ExplainedMention } from './explain.ts';
export { checkAnswer, explainAnswer, parseQuestion } from './library.ts';
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
export type { Status } from './status.ts';
