import { expect, it } from 'vitest';
import { questionOf } from '../support/question.ts';
import { judged, saidIn } from '../support/slices.ts';

const ofAlias = ({ type, alias }: { type: string; alias: string }) =>
  questionOf(
    `checklist: [${JSON.stringify({ id: 'done', point: 'What was done about it', any: [alias] })}]`,
    type,
  );

it('tells what came of a thing by the sentences that it was mended with', () => {
  expect(judged('test/labelled/status/read.jsonl', ofAlias)).toEqual({ of: 620, right: 531 });
});

it('tells it by as many of those that it was not mended with as the page says', () => {
  expect(judged('test/labelled/status/unseen.jsonl', ofAlias)).toEqual(
    saidIn(/(\d+) of (\d+) slices in which/),
  );
});
