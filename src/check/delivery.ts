import type { Framework } from '../bank/question.ts';
import type { Delivery, Evidence } from './result.ts';
import { STAGES } from './stages.ts';
import type { Words } from './words.ts';

const HEDGE =
  /\b(?:maybe|perhaps|possibly|probably|i guess|i suppose|(?<!\b(?:what|which|this|that|any|every|each|some|the|a|one|same|other|another|new|certain|no) )(?:kind|sort) of|hopefully|basically|somehow|more or less|i think|not (?:really |quite )?sure|as far as i know|or something)\b/gi;
/** A sentence longer than this is no sentence; its stages are looked for in its beginning only. */
const LONGEST = 600;
const MOST_HEDGES = 20;

/** What a listener would notice beside the content. */
export function readDelivery(words: Words, framework: Framework): Delivery {
  const { source, tokens, sentences } = words;
  const speakers = clauseSpeakers(words);
  const quote = (start: number, end: number): Evidence => ({ start, end, quote: source.slice(start, end) });
  const plain = source.replaceAll('’', "'");
  const hedges = [...plain.matchAll(HEDGE)]
    .slice(0, MOST_HEDGES)
    .map((match) => quote(match.index, match.index + match[0].length));
  const stages = STAGES[framework].map(([stage, cue]) => {
    const label = labelOf(stage);
    for (const { start, end } of sentences) {
      const sentence = plain.slice(start, Math.min(end, start + LONGEST));
      const match = label.exec(sentence) ?? cue.exec(sentence);
      if (match)
        return {
          stage,
          evidence: quote(start + match.index, start + match.index + match[0].trimEnd().length),
        };
    }
    return { stage };
  });
  return { words: tokens.length, ...speakers, hedges, stages };
}

/** What names a stage at the begin of a sentence, in a form that goes with its name: `Task: …`, `Mitigation: …`. */
function labelOf(stage: string): RegExp {
  return new RegExp(`(?<=^[^a-z]*)${stage.replace(/e$/, '')}[a-z]*(?= ?:)`, 'i');
}

const I = /^(?:i|i'[a-z]+|my|me|myself)$/;
const WE = /^(?:we|we'[a-z]+|our|us|ourselves)$/;

/** How many clauses have I, and how many we. */
function clauseSpeakers({ tokens }: Words): { i: number; we: number } {
  let i = 0;
  let we = 0;
  let hasI = false;
  let hasWe = false;
  for (const [index, { word, before }] of tokens.entries()) {
    if (before === 'sentence' || before === 'clause') hasI = hasWe = false;
    // Nobody did anything in `I/O` and `us-east-1`.
    if (before === 'glue' || tokens[index + 1]?.before === 'glue') continue;
    if (!hasI && I.test(word)) {
      hasI = true;
      i++;
    }
    if (!hasWe && WE.test(word)) {
      hasWe = true;
      we++;
    }
  }
  return { i, we };
}
