/* What a speaker says while looking for the next word, and voice typing writes down. */

/** Behind these nothing ends, so the pauses around a filler are none. */
const OPEN = `a|an|the|no|not|never|of|with|without|to|for|in|on|at|by|from|about|had|have|has|was|were|is|are|be|been|and|or|but|so|because|that|than|then|if|when|once|while|my|our|i|we|they|he|she|some|any|did|do|does|[a-z]+n't|would|could|used|built|wrote|ran|made|added|put|got|took|said|did|wanted|asked for|only|just|also|even`;
const SOUND = `u+m+|u+h+m*|erm+|er|hm+`;
/** `Do you know a better one?`, `as you know`, `you know what I mean`, `what I mean` are none. */
const ASKS = `do|did|does|don't|didn't|as|if|when|that|because|would|could|will|can|should|once|than|to|let|what|which`;
const KNOWN = `what|how|who|where|when|why|that|if|whether|about|of|it|them|him|her|me|each|by|to|is|this`;
const PHRASE = `(?<!\\b(?:${ASKS}),? )(?:you know|i mean)(?! (?:${KNOWN})\\b)`;
const PAUSE = `(?:,|\\.{2,}|…)`;

/** With how much of the pause in front of it one is read. */
const FILLER = new RegExp(
  [
    `(?<open>\\b(?:${OPEN})),? (?:${SOUND}|${PHRASE})\\b${PAUSE}?(?= )`,
    `(?<![^\\s,.])(?:${SOUND})\\b${PAUSE}?(?= )`,
    `(?<=^|[.!?;,\\n] ?)(?:${PHRASE})\\b,?(?= )`,
    // `They were like, we need it` quotes them.
    `(?<=\\b(?:had|have|has|an?|the|no|with|of|to|for|in|on|built|wrote|used)), like,(?= )|(?<=, )like,(?= )`,
    `(?<=^|[.!;\\n] ?)(?:well|okay|ok|alright|oh|ah|basically|anyway),(?= )`,
    `(?<=^|[.!;\\n] ?)(?:(?:well|okay|ok|alright|right|yeah)(?= so\\b)|(?:well|okay|ok|right|yeah|basically)(?= (?:i|we|they|my|our|the|there|it)\\b)|like(?= (?:i|we|they|there)\\b))`,
    `\\b(?<twice>the|an?|i|we|they|to|and|of|in|on|for|with|was|my|our),? (?=\\k<twice>\\b)`,
  ].join('|'),
  'gi',
);
const ANY =
  /\b(?:u+m+|u+h+m*|erm+|er|hm+|you know|i mean|like|well|ok(?:ay)?|alright|right|yeah|oh,|ah,|basically|anyway,)|\b([a-z]{1,4}),? \1\b/i;

/** The same text, in as many places, without `um`, `you know`, `I mean` and words begun twice. */
export const withoutFillers = (text: string): string =>
  ANY.test(text)
    ? text.replace(FILLER, (found: string, ...rest: unknown[]) => {
        const { open = '' } = rest.at(-1) as { open?: string };
        return /\bER\b/.test(found) ? found : open.padEnd(found.length);
      })
    : text;
