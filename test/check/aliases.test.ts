import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { questionOf } from '../support/question.ts';

/** The words of the answer that an alias matches, or nothing. */
function matched(alias: string, answer: string, prompt?: string): string | undefined {
  const question = questionOf(
    `checklist:\n  - id: a-point\n    point: Says it\n    any: [${JSON.stringify(alias)}]`,
    'behavioural',
    prompt,
  );
  return checkAnswer(question, answer).points[0]?.evidence[0]?.quote;
}

describe('an alias', () => {
  it.each([
    ['rollback', 'We rolled it back.', 'rolled it back'],
    ['rollback', 'We rolled the last deploy back.', 'rolled the last deploy back'],
    ['blue-green', 'It was Blue/Green then.', 'Blue/Green'],
    ['fail over', 'The failover took a minute.', 'failover'],
    ['offsite', 'A copy goes off-site.', 'off-site'],
    ['health check', 'A healthcheck sees it.', 'healthcheck'],
    ['access analyzer', 'I asked the access analyser.', 'access analyser'],
    ['circuit breaker', 'It sits behind a circut breaker.', 'circut breaker'],
    ['MTTR', 'The mean time to restore fell.', 'mean time to restore'],
    ['service level objective', 'Each SLO has an owner.', 'SLO'],
    ['tenant data key', 'Each got a TDK.', 'TDK'],
    ['small pull request', 'I asked for small PRs.', 'small PRs'],
    ['redundan*', 'It was redundantly wired.', 'redundantly'],
    ['multi-reg*', 'It was multi-regional.', 'multi-regional'],
    ['CI/CD', 'Our CI/CD was slow.', 'CI/CD'],
    ['prevent_destroy', 'I set prevent_destroy on it.', 'prevent_destroy'],
    ['review the plan', 'The plan was reviewed by two of us.', 'plan was reviewed'],
    ['pause the queue', 'The queue I paused from my bed.', 'queue I paused'],
    ['diff the outputs', 'I had the two outputs diffed each morning.', 'outputs diffed'],
    ['error rate', 'The rate of errors fell.', 'rate of errors'],
    ['moved an engineer', 'An engineer of mine was moved to them.', 'engineer of mine was moved'],
    ['should have known', "He should've known better.", "should've known"],
    ['graceful shutdown', 'I wrote a graceful shutdwon.', 'graceful shutdwon'],
    ['service accounts', 'I deleted its service acounts.', 'service acounts'],
    ['allowance', 'Each of them has an alowance.', 'alowance'],
    ['workload identity', 'It got a workload identiy.', 'workload identiy'],
    ['isolate', 'We isloated it.', 'isloated'],
    ['wrote a runbook', 'Both have writen a runbook.', 'writen a runbook'],
    ['began small', 'It was begining small.', 'begining small'],
    ['archive', 'A job archvies them.', 'archvies'],
    ['dead-letter queue', 'It went to a deadletter queue.', 'deadletter queue'],
    ['deduplicate', 'We de-duplicate by number.', 'de-duplicate'],
    ['expire old logs', 'The old audit logs are expired by a rule.', 'old audit logs are expired'],
    ['growing waves', 'The waves keep growing.', 'waves keep growing'],
    ['CLI', 'There is a small command-line interface.', 'command-line interface'],
    ['=US', 'We are in the US now.', 'US'],
    ['=rollback', 'The rollback took a minute.', 'rollback'],
    ['blameless postmortem', 'It was a blameless post-mortem.', 'blameless post-mortem'],
    ['blameless post-mortem', 'It was a blameless postmortem.', 'blameless postmortem'],
    ['send realtime data', 'They send real-time data.', 'send real-time data'],
    ['e-mail', 'We sent an email.', 'email'],
    ['CPU', 'We bought more CPUs.', 'CPUs'],
    ['p95', 'We watched the p95s.', 'p95s'],
    ['sev1', 'The sev1s stopped.', 'sev1s'],
    ['=failover test', 'We held a failover test.', 'failover test'],
    ['failov*', 'The failovers took a minute.', 'failovers'],
    ['failov* test', 'The failover was tested.', 'failover was tested'],
    ['no single point of failure', 'There is no single point of failure.', 'no single point of failure'],
    ['@circuit-breaker', 'I put a circuit breaker in.', 'circuit breaker'],
    ['send logs', 'We send them all to the logs.', 'send them all to the logs'],
    ['check out the branch', 'Checkout of the branch was slow.', 'Checkout of the branch'],
    ['we tested', "We've tested it.", "We've tested"],
    ['database replica', 'The data base replica was behind.', 'data base replica'],
    ['review the plan', 'The plan was quickly reviewed.', 'plan was quickly reviewed'],
    ['restart the node', 'I restart, node by node.', 'restart, node'],
    ["couldn't sleep", 'That night I could not sleep.', 'could not sleep'],
    ['did not escalate', "I didn't escalate.", "didn't escalate"],
    ["didn't escalate", 'I did not escalate.', 'did not escalate'],
    ['cannot lose data', "We can't lose data.", "can't lose data"],
    ["won't fix", 'So we will not fix it.', 'will not fix'],
    ['not tested', "It wasn't tested.", "wasn't tested"],
    ["wasn't tested", 'It was not tested.', 'not tested'],
    ["=didn't", "We didn't.", "didn't"],
    ['on call', 'On Monday we were on call.', 'on call'],
    ['failov*', 'We did a fail-over.', 'fail-over'],
    ['failov*', 'They fail over in a minute.', 'fail over'],
    ['health-check*', 'They have healthchecks.', 'healthchecks'],
    ['I/O', 'The disk IO was slow.', 'IO'],
    ['IO', 'The disk I/O was slow.', 'I/O'],
    ['node.js', 'It runs on Node.JS.', 'Node.JS'],
    ['node.js', 'It runs on nodejs.', 'nodejs'],
    ['.NET', 'We moved to .NET last year.', 'NET'],
    ['env file', 'We keep the .env file out of it.', 'env file'],
    ['=US', "It was the US's only region.", "US's"],
  ])('%s is found in: %s', (alias, answer, quote) => {
    expect(matched(alias, answer)).toBe(quote);
  });

  it.each([
    ['=US', 'They told us.'],
    ['=staging', 'It was staged.'],
    ['hour', 'It runs hourly.'],
    ['staging', 'We were staking our name on it.'],
    ['cache', 'We catch errors.'],
    ['throughput', 'It was slow throughout.'],
    ['circuit breaker', 'A circuit board in the router was broken.'],
    ['retry', 'We rely on it.'],
    ['check', 'The checkout was slow.'],
    ['logs', 'The login was slow.'],
    ['customers were told', 'The customers nobody told.'],
    ['sessions still open', 'We moved to SSO.'],
    ['no other team', 'We did NOT ask.'],
    ['took over others', 'It took TOO long.'],
    ['asked what sank', 'It runs on AWS.'],
    ['every week', 'We meet every two weeks.'],
    ['each month', 'We meet each third month.'],
    ['send logs', 'We send them all of it to the logs.'],
    ['page the team', 'We page and the team wakes up.'],
    ['abroad', 'It was a broad change.'],
    ['diff the outputs', 'I have two outputs to diff tomorrow.'],
    ['queue holds', "The queue doesn't hold them."],
    ['restart the node', 'They had to restart. Node two did not.'],
    ['restart the node', 'I restart, drain the node by hand.'],
    ['can scale', "It can't scale."],
    ["couldn't sleep", "I didn't sleep."],
    ['did not', 'It was not so.'],
    ['not my call', "I don't call them."],
    ['failov*', 'Some jobs fail overnight.'],
    ['.NET', 'We cast a net for the cause.'],
  ])('%s is not found in: %s', (alias, answer) => {
    expect(matched(alias, answer)).toBeUndefined();
  });

  it.each([
    ['circuit breaker', 'We had a circuit breaker.'],
    ['circuitbreaker', 'We had a circuitbreaker.'],
    ['=the fence', 'I built the fence.'],
    ['fenc*', 'I built fences.'],
  ])('of words of the prompt does not make a point, however it is written: %s', (alias, answer) => {
    const question = questionOf(
      `checklist:\n  - id: a-point\n    point: Says it\n    any: [${alias}]`,
      'behavioural',
      'Tell me about the fence or the circuit breaker that you built.',
    );
    expect(checkAnswer(question, answer).points[0]).toMatchObject({ verdict: 'miss', reason: 'quoted' });
  });

  it('of the words of the prompt does not make a point', () => {
    expect(
      checkAnswer(
        questionOf(
          'checklist:\n  - id: a-point\n    point: Says it\n    any: [timeout]',
          'behavioural',
          'What about timeouts?',
        ),
        'We had timeouts.',
      ).points[0],
    ).toMatchObject({ verdict: 'miss', reason: 'quoted' });
  });
});
