import { expect, it } from 'vitest';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { questionOf } from '../support/question.ts';

/** What should not be done, in its forms, and the red flag on it. */
const DEEDS = [
  ['restart everything', 'restarted everything', 'restarting everything', 'any: [restart everything]'],
  ['hide the outage', 'hid the outage', 'hiding the outage', 'all: [[hide, conceal], [outage]]'],
  ['skip the tests', 'skipped the tests', 'skipping the tests', 'any: [skip the tests]'],
] as const;

/** What was done: `B` as in `to …`, `P` as in `we …`, `G` as in `… helped`. */
const DONE = `
I P.
I had to B.
I decided to B.
I chose to B.
I P because nobody looked.
I am not proud of it, but I P.
We did not look at anything and P.
I did not hesitate and P.
I refused to wait and P.
I stopped reading and P.
Rather than wait I P.
Instead of looking for the cause I P.
The disk was full, and instead of looking for the cause I P.
I know one should not, but I P.
I P, but it was not nice.
I was told no, and I P anyway.
Most teams look first, we P.
We tried everything else, then we P.
`;

const NOT_DONE = `
I did not B.
I talked them out of G.
I kept them from G.
I vetoed G.
I held off G.
I almost P.
Far from G, I read the code.
Nobody looked and P.
I never said that we P.
I am not the kind of person who P.
I am not someone who P.
It is a mistake to B.
It was forbidden to B.
The worst thing you can do is B.
The worst thing to do is to B.
The last thing I wanted was to B.
The easy way out was to B, but I read the code.
My first instinct was to B, but I waited.
One option was to B, the other was to read the code.
You could B, but that loses the evidence.
I could easily have P.
I was about to B when I saw the alert.
I was asked to B, but declined.
I'd only B as a last resort.
If we P, we would lose the evidence.
If you B, you lose the evidence.
The disk was full, and had I P, we would have lost the evidence.
A junior would B.
Most people would B, but I read the code.
Many teams B, which loses the evidence.
Whoever P lost the evidence.
Anybody who P lost the evidence.
Before anybody could B, I read the code.
G does not help.
G fixes nothing.
The disk was full, and G solves nothing.
G would only have cost us the evidence.
The script P on its own, so I took it out.
`;

const TYPES = ['incident', 'technical'] as const;

/** The sentences that raise the flag, or those that do not. */
function found(builds: string, raised: boolean): string[] {
  return TYPES.flatMap((type) =>
    DEEDS.flatMap(([base, past, gerund, aliases]) => {
      const question = questionOf(
        `checklist: [{id: a-point, point: Says it, any: [timeout]}]
red-flags: [{id: the-flag, point: Does what nobody should, ${aliases}, why: It hides the cause.}]`,
        type,
      );
      const forms: Readonly<Record<string, string>> = { B: base, P: past, G: gerund };
      return builds
        .trim()
        .split('\n')
        .map((build) => build.replace(/\b[BPG]\b/g, (form) => forms[form]!))
        .filter((text) => (checkAnswer(question, text).redFlags[0]!.verdict === 'hit') === raised);
    }),
  );
}

it('raises a red flag for what was done, whatever was not done beside it', () => {
  expect(found(DONE, false)).toEqual([]);
});

it('raises none for what was not done, or only thought of, or done by others', () => {
  expect(found(NOT_DONE, true)).toEqual([]);
});
