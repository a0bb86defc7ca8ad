import { didYouMean } from '../bank/edit-distance.ts';
import { UserError } from '../errors.ts';
import type { Rule } from './rule.ts';
import { alias } from './rules/alias.ts';
import { aliasCommon } from './rules/alias-common.ts';
import { aliasCovered } from './rules/alias-covered.ts';
import { aliasFromPrompt } from './rules/alias-from-prompt.ts';
import { aliasInflected } from './rules/alias-inflected.ts';
import { aliasList } from './rules/alias-list.ts';
import { aliasVague } from './rules/alias-vague.ts';
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
import { hashInValue } from './rules/hash-in-value.ts';
import { heading } from './rules/heading.ts';
import { id } from './rules/id.ts';
import { interviewDraw } from './rules/interview-draw.ts';
import { interviewQuestion } from './rules/interview-question.ts';
import { interviewTime } from './rules/interview-time.ts';
import { labelDiffers } from './rules/label-differs.ts';
import { labelledLine } from './rules/labelled-line.ts';
import { lexicon } from './rules/lexicon.ts';
import { metricUnused } from './rules/metric-unused.ts';
import { missingKey } from './rules/missing-key.ts';
import { modelAnswer } from './rules/model-answer.ts';
import { modelAnswerAlias } from './rules/model-answer-alias.ts';
import { modelAnswerPoint } from './rules/model-answer-point.ts';
import { modelAnswerRedFlag } from './rules/model-answer-red-flag.ts';
import { noMetric } from './rules/no-metric.ts';
import { noWhy } from './rules/no-why.ts';
import { notAQuestionFile } from './rules/not-a-question-file.ts';
import { otherAnswerPasses } from './rules/other-answer-passes.ts';
import { pointsAlike } from './rules/points-alike.ts';
import { prefixBroad } from './rules/prefix-broad.ts';
import { privateData } from './rules/private-data.ts';
import { prompt } from './rules/prompt.ts';
import { promptAsks } from './rules/prompt-asks.ts';
import { tagRepeated } from './rules/tag-repeated.ts';
import { trivialAnswerPasses } from './rules/trivial-answer-passes.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { value } from './rules/value.ts';
import { weakAnswerPasses } from './rules/weak-answer-passes.ts';
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
  interviewDraw,
  interviewQuestion,
  interviewTime,
  labelledLine,
  lexicon,
  missingKey,
  modelAnswer,
  notAQuestionFile,
  prompt,
  unknownKey,
  value,
  yaml,
  labelDiffers,
  modelAnswerAlias,
  modelAnswerPoint,
  modelAnswerRedFlag,
  otherAnswerPasses,
  trivialAnswerPasses,
  weakAnswerPasses,
  aliasCommon,
  aliasCovered,
  aliasFromPrompt,
  aliasInflected,
  aliasList,
  aliasVague,
  allMust,
  hashInValue,
  metricUnused,
  noMetric,
  noWhy,
  pointsAlike,
  prefixBroad,
  tagRepeated,
  answerLength,
  duplicateQuestion,
  duplicateTitle,
  privateData,
  promptAsks,
];

const BY_NAME = new Map(RULES.map((rule) => [rule.name, rule]));

/** The rule of a name, where there is one. */
export function findRule(name: string): Rule | undefined {
  return BY_NAME.get(name);
}

/** The rule that the user named, where `others` would do as well. Throws UserError where there is none. */
export function ruleNamed(name: string, others: readonly string[] = []): Rule {
  const rule = BY_NAME.get(name);
  if (rule) return rule;
  throw new UserError(
    `There is no rule "${name}"${didYouMean(name, [...BY_NAME.keys(), ...others])}.`,
    '"mockdrill lint --rules" lists them.',
  );
}
