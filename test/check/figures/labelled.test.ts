import { expect, it } from 'vitest';
import { questionOf } from '../../support/question.ts';
import { judged, saidIn } from '../../support/slices.ts';

const ofFigure = ({ point }: { point: object }) =>
  questionOf(`checklist: [${JSON.stringify({ id: 'figure', point: 'Says how much it was', ...point })}]`);

it('reads the figures that it was mended with', () => {
  expect(judged('test/labelled/figures/read.jsonl', ofFigure)).toEqual({ of: 260, right: 239 });
});

it('reads as many of those that it was not mended with as the page says', () => {
  expect(judged('test/labelled/figures/unseen.jsonl', ofFigure)).toEqual(
    saidIn(/(\d+) of (\d+) slices of answers/),
  );
});
