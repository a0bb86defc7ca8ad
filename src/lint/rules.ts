import type { Rule } from './rule.ts';
import { alias } from './rules/alias.ts';
import { allMust } from './rules/all-must.ts';
import { answerLength } from './rules/answer-length.ts';
import { bankPage } from './rules/bank-page.ts';
import { bound } from './rules/bound.ts';
import { criterion } from './rules/criterion.ts';
import { disableComment } from './rules/disable-comment.ts';
import { draft } from './rules/draft.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateQuestion } from './rules/duplicate-question.ts';
import { duplicateTitle } from './rules/duplicate-title.ts';
import { duration } from './rules/duration.ts';
import { file } from './rules/file.ts';
import { frontMatter } from './rules/front-matter.ts';
import { heading } from './rules/heading.ts';
import { id } from './rules/id.ts';
import { lexicon } from './rules/lexicon.ts';
import { missingKey } from './rules/missing-key.ts';
import { modelAnswer } from './rules/model-answer.ts';
import { noMetric } from './rules/no-metric.ts';
import { privateData } from './rules/private-data.ts';
import { prompt } from './rules/prompt.ts';
import { promptAsks } from './rules/prompt-asks.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { value } from './rules/value.ts';
import { yaml } from './rules/yaml.ts';

/** Every rule, group by group. */
export const RULES: readonly Rule[] = [
  alias,
  bankPage,
  bound,
  criterion,
  disableComment,
  draft,
  duplicateId,
  duration,
  file,
  frontMatter,
  heading,
  id,
  lexicon,
  missingKey,
  modelAnswer,
  prompt,
  unknownKey,
  value,
  yaml,
  allMust,
  noMetric,
  answerLength,
  duplicateQuestion,
  duplicateTitle,
  privateData,
  promptAsks,
];
