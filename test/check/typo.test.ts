import { describe, expect, it } from 'vitest';
import { compileQuestion } from '../../src/check/compile-question.ts';
import { stem } from '../../src/check/stem.ts';
import { mender } from '../../src/check/typo.ts';
import { questionOf } from '../support/question.ts';

/** What a word of an answer is taken for, where these are the aliases of a point. */
function meant(aliases: string, word: string): string {
  const question = questionOf(`checklist:\n  - id: a-point\n    point: Says it\n    any: [${aliases}]`);
  return mender(compileQuestion(question))(word, stem(word)).join(' ');
}

describe('a misspelt word', () => {
  it.each([
    ['Kubernetes', 'kubernettis', 'kubernet'],
    ['circuit breaker', 'curcuit', 'circuit'],
    ['isolate', 'isloated', 'isol'],
    // A letter left out is likelier than a wrong one.
    ['what broke, message broker', 'brokr', 'broker'],
    ['shut down the node', 'shutdwon', 'shut down'],
    ['dead letter queue', 'deadletter', 'dead letter'],
    ['user guide for them', 'userguide', 'user guid'],
    ['multi stage build', 'multistage', 'multi stage'],
  ])('of %s is put right: %s', (aliases, word, expected) => {
    expect(meant(aliases, word)).toBe(expected);
  });

  it.each([
    ['of four letters', 'Kafka', 'kafk'],
    ['of seven letters with two wrong', 'Grafana', 'granada'],
    ['two letters off a short one', 'Ansible', 'anstable'],
    ['with another first letter', 'circuit breaker', 'xircuit'],
    ['that is the name of a machine', 'primary', 'primary2'],
    ['of an exact alias', '"=jitter"', 'jiter'],
    ['with two wrong consonants', 'timeline', 'timezone'],
    ['that is an English one', 'every day at noon', 'everyday'],
  ])('stays as it is %s: %s', (_, aliases, word) => {
    expect(meant(aliases, word)).toBe(stem(word));
  });
});
