import { describe, expect, it } from 'vitest';
import { listedSentences } from '../../src/check/listed.ts';
import { splitWords } from '../../src/check/words.ts';

const STORY =
  'On that Monday the shop was slow for everybody, and nobody in the office knew why it was so or for how long.';

/** Whether the first sentence of a text is a list; what wordings cover is in brackets, of the slot of that name. */
function isListed(marked: string, story = STORY): boolean {
  const spans: [number, number][] = [];
  let text = '';
  for (const part of `${marked} ${story}`.split(/(?=\[)|(?<=\])/)) {
    const bare = part.replace(/[[\]]/g, '');
    if (part !== bare) spans.push([text.length, text.length + bare.length]);
    text += bare;
  }
  const words = splitWords(text);
  const slotAt = (start: number) => {
    const span = spans.find(([from, to]) => start >= from && start < to);
    return span && text.slice(...span);
  };
  const named = words.tokens.map(({ start }) => slotAt(start) !== undefined);
  const slots = words.sentences.map(
    ({ first, last }) => new Set(words.tokens.slice(first, last).flatMap(({ start }) => slotAt(start) ?? [])),
  );
  return listedSentences(words, { words: named, slots })[0]!;
}

describe('a sentence', () => {
  it.each([
    ['of terms between pauses', true, '[hot standby], [failover], then the [game day], by the [runbook].'],
    ['with less of them', false, '[runbook], [failover], then the [game day], and by the [alerts].'],
    ['of three terms', false, '[hot standby], [failover to it], then, by [runbook].'],
    [
      'of five terms without small words',
      true,
      '[replica] then [failover] [alerts] [drills] [runbook] everywhere always.',
    ],
    [
      'of five terms among small words',
      false,
      '[replica] then [failover] with [alerts] [drills] [runbook] everywhere.',
    ],
    [
      'that is terms throughout',
      true,
      '[Hot standby with its failover] and [alerts on burn rate] by [drills each week] and [runbook for the night].',
    ],
    ['of eight words and more', true, '[Hot standby in Oslo] and [failover] and [drills] and [runbook].'],
    ['of seven', false, '[Standby] and [failover] and [drills] and [runbook].'],
    [
      'that is mostly terms',
      false,
      'The [hot standby with its failover] and [alerts on burn rate] to [drills] by [runbook].',
    ],
    ['before other short ones', true, '1. [Hot standby]\n2. [Failover to it]\n3. [Drill for all].'],
    [
      'in which somebody did something',
      false,
      'I [rolled it back]. We [paused the queue]. I [paged the owner].',
    ],
    ['that says one thing again and again', false, '[Replicas]. [Replicas]. [Replicas].'],
    ['before another short one', false, '[Hot standby with failover]. [Drill for all].'],
    ['of five words', true, 'Retry, jitter, cached, saga, outbox.'],
    ['with one small word', true, 'Retry, jitter, the bulkhead, saga, outbox, sharding, mesh.'],
    ['with more of them', false, 'Retry, the jitter, the bulkhead, saga, outbox, sharding.'],
    ['of terms of two words', true, 'Chaos test, load tests, cached reads, blue deploys, dark launches.'],
    [
      'of terms with a plus between',
      true,
      'Chaos test + load tests + cached reads + blue deploys + dark launches.',
    ],
    ['of the same words again', true, 'Retry retry backoff retry backoff.'],
    [
      'with five terms in a row',
      true,
      'On top of that, mesh, Kubernetes, tracing, SRE culture, twelve factor.',
    ],
    ['with four in a row', false, 'On top of that, mesh, Kubernetes, tracing, SRE culture.'],
    [
      'of somebody who has five',
      false,
      'We had it all, mesh, Kubernetes, tracing, SRE culture, twelve factor.',
    ],
    ['of deeds', false, 'Alerted, drained, moved, tested, shipped, then closed it.'],
    ['before four more terms', true, 'Mesh. Kubernetes. Tracing. Twelve factor. Saga.'],
    ['before three more', false, 'Mesh. Kubernetes. Tracing. Twelve factor.'],
  ])('%s is a list: %s', (_, expected, marked) => {
    expect(isListed(marked)).toBe(expected);
  });
});

describe('an answer', () => {
  it.each([
    [
      'some twenty words of terms',
      true,
      '[A hot standby in the other zone] was for [failover on a health check]. I wrote [a runbook for the night] and held [game days with the team].',
    ],
    [
      'fewer, with small words',
      false,
      '[A hot standby] was for [failover]. I wrote [a runbook] and [game days].',
    ],
    ['three terms and nothing else', true, '[Outbox], [saga], [idempotent consumer].'],
    ['three deeds', false, '[Rolled back], [paused queue], [paged owner].'],
  ])('of %s is a list: %s', (_, expected, marked) => {
    expect(isListed(marked, '')).toBe(expected);
  });
});
