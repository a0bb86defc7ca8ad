/** Who did things, by the answers: clauses with I and with we, and some of the sentences. */
export interface Ownership {
  readonly i: number;
  readonly we: number;
  readonly iSaid: readonly string[];
  readonly weSaid: readonly string[];
}

const EXAMPLES = 2;
const LONGEST = 100;

export function ownershipOf(
  answers: readonly { readonly answer: string; readonly i: number; readonly we: number }[],
): Ownership {
  const sentences = answers.flatMap(({ answer }) => sentencesOf(answer));
  const examples = (who: RegExp, not: RegExp) =>
    sentences
      .filter((sentence) => who.test(sentence) && !not.test(sentence))
      .slice(0, EXAMPLES)
      .map(shortened);
  return {
    i: answers.reduce((sum, { i }) => sum + i, 0),
    we: answers.reduce((sum, { we }) => sum + we, 0),
    iSaid: examples(I, WE),
    weSaid: examples(WE, I),
  };
}

// Not in `I/O`, nor in `us-east-1`.
const I = /(?<![\w/-])I(?![\w/-])/;
const WE = /(?<![\w/-])(?:we|We|our|Our|us)(?![\w/-])/;

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

function shortened(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const space = sentence.lastIndexOf(' ', LONGEST);
  // A long address has none. By code points: half of one is none.
  return space > 0 ? `${sentence.slice(0, space)} …` : `${[...sentence].slice(0, LONGEST).join('')}…`;
}
