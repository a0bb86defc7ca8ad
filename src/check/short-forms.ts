/** What people write for a word. */
const SHORT_FORMS = new Map([
  ['w/', 'with'],
  ['w/o', 'without'],
  ['w/out', 'without'],
  ['b/c', 'because'],
  ['cuz', 'because'],
  ["'cause", 'because'],
  ["'til", 'until'],
  ["'em", 'them'],
  ['thru', 'through'],
  ['tho', 'though'],
  ['&', 'and'],
  ['+', 'and'],
]);

/** Two words that are said as one, with how many letters of it are the first. */
const SAID_AS_ONE = new Map<string, readonly [first: string, letters: number, second: string]>([
  ['gonna', ['going', 3, 'to']],
  ['wanna', ['want', 3, 'to']],
  ['gotta', ['got', 3, 'to']],
  ['kinda', ['kind', 4, 'of']],
  ['sorta', ['sort', 4, 'of']],
  ['lemme', ['let', 3, 'me']],
  ['shoulda', ['should', 6, 'have']],
  ['coulda', ['could', 5, 'have']],
  ['woulda', ['would', 5, 'have']],
  ['dunno', ["don't", 3, 'know']],
]);

/** Two words that are written as the one that is said: `gonna`. */
export const saidAsOne = (word: string) => SAID_AS_ONE.get(word);

/** The word that a short form stands for, in lower case: `w/o`, and `didnt` and `shouldve`, as people type them. */
export const inFull = (word: string): string => SHORT_FORMS.get(word) ?? withApostrophe(word);

const withApostrophe = (word: string): string =>
  !word.endsWith('nt') && !word.endsWith('ve')
    ? word
    : word
        .replace(/^(did|do|does|is|was|were|had|has|have|could|would|should|are|ca|wo)nt$/, "$1n't")
        .replace(/^(should|could|would|might|must|i|we|they)ve$/, "$1've");

/** `should of had one`, as it sounds; but `could of course` has lost no `have`. */
export const isHave = (word: string, before: string | undefined, behind: string): boolean =>
  word === 'of' &&
  /^(?:should|could|would|must|might)(?:n't)?$/.test(before ?? '') &&
  !/^ course\b/i.test(behind);
