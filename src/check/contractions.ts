const HELPING = 'is|are|was|were|has|have|had';
const HELPED = new RegExp(`^(?:${HELPING})n't$`);
const HELPED_NOT = new RegExp(`(?<![^ ])(?:${HELPING})(?:n't| not)(?= )`, 'g');

/** `wasn't`: compared as `not` as well, for its verb says nothing of its own. But `don't call` is not `not my call`. */
export const isContractedNot = (word: string): boolean => HELPED.test(word);

const VERBS = ['do', 'does', 'did', 'could', 'would', 'should', 'must'];

/** Ways to write one thing, in each of which the verb counts. */
const WAYS = [
  ["can't", 'cannot', 'can not'],
  ["won't", 'will not'],
  ...VERBS.map((verb) => [`${verb}n't`, `${verb} not`]),
  ['nobody', 'no one', 'noone'],
];

/** What holds a `not` that is asked for alone: `didn't`. */
const NOTS = ['cannot', ...['ca', 'wo', ...VERBS].map((verb) => `${verb}n't`)];

/** Other ways to write a denial in a text of normalised words: `cannot` for `can't`, `not tested` for `wasn't tested`, `no one` for `nobody`. */
export function contractions(text: string): string[] {
  if (text === 'not') return NOTS;
  const bare = text.replaceAll(HELPED_NOT, 'not');
  const others = WAYS.flatMap((ways) => {
    const used = ways.find((way) => ` ${text} `.includes(` ${way} `));
    return used === undefined ? [] : ways.filter((way) => way !== used).map((way) => text.replace(used, way));
  });
  return bare === text ? others : [bare, ...others];
}
