import type { MetricCriterion } from '../../bank/question.ts';
import type { MetricContext } from './metric.ts';

const LESS =
  /\b(?:fell|fall|falls|fewer|less|rarer|lower|reduced?|reduces|reduction|dropped|shrank|smaller|down|cut|removed|shorter)\b/i;
const LOAD = /^(?:load|traffic|attempts|retries|calls)$/i;
const MORE = /\b(?:more|grew|grow|grows|rose|raised|raises|higher|increased?|increases|larger|oftener)\b/i;

/** The direction that the statement names (`Shows by how much the number of admins fell`) where the author set none. */
export function directedOf(criterion: MetricCriterion, { statement = '' }: MetricContext): MetricCriterion {
  // `the load fell from 31,000 a second to 2,400` is no loss of throughput.
  if (
    criterion.metric === 'throughput' &&
    !criterion.change &&
    criterion.of.some((alias) => LOAD.test(alias))
  )
    return { ...criterion, better: 'either' };
  if (criterion.better !== 'either' || !criterion.change) return criterion;
  const less = LESS.test(statement);
  return less === MORE.test(statement) ? criterion : { ...criterion, better: less ? 'lower' : 'higher' };
}
