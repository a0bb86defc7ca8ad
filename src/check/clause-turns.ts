import type { Words } from './words.ts';

/** Words after which a denial has ended. */
export const TURNS = new Set(
  'but however although though because so which until till unless before after once except since while whereas yet instead then hence therefore who where'.split(
    ' ',
  ),
);
/** A subject: after "and" or a pause it begins something new. */
export const SUBJECTS = new Set(
  "i we they he she it you i'd i've i'm we'd we've we're they'd it's there there's this that what my our the".split(
    ' ',
  ),
);

/** "and we", "and they": a new statement. */
export function isNewSubject(tokens: Words['tokens'], at: number): boolean {
  return (
    /^(?:and|or|then)$/.test(tokens[at - 1]?.word ?? '') &&
    SUBJECTS.has(tokens[at]!.word) &&
    !/^(?:the|that|this|it|my|our)$/.test(tokens[at]!.word)
  );
}
