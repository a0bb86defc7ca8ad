import { parseBankPage } from '../bank/bank-page.ts';
import { conflictIn } from '../bank/conflict.ts';
import { parseLexicon } from '../bank/lexicon.ts';
import type { BankFiles, BankFolder } from '../bank/library.ts';
import { decode, type Problem, type SourceFile } from '../bank/source.ts';
import { compilePattern } from '../check/pattern.ts';
import { aliasFault, isList, isPlain, prefixOf, shortFault } from './alias-fault.ts';
import { aliasKey } from './aliases.ts';
import { privateDataIn } from './rules/private-data.ts';
import { vagueness } from './vagueness.ts';

/** What is wrong around the questions of a root: with what was not read, the lexicon and the pages of the banks. */
export function problemsAround(root: BankFiles): [SourceFile, readonly Problem[]][] {
  return [
    ...root.refused.map(({ path, reason, passedOver }): [SourceFile, Problem[]] => [
      standIn('', path),
      [passedOver ? warning('not-a-question-file', reason) : fault('file', reason)],
    ]),
    ...(root.lexicon ? [lexiconProblems(root.lexicon)] : []),
    ...root.banks.flatMap((bank) => pageProblems(bank, root)),
  ];
}

function lexiconProblems(file: SourceFile): [SourceFile, readonly Problem[]] {
  const { concepts, problems, spans } = parseLexicon(file.bytes);
  // As with a question: behind a wording that can't be read the others are not where they are counted.
  if (problems.length > 0) return [file, problems];
  const ofWordings = concepts.flatMap(({ id, wordings, not }) => {
    const seen = new Map<string, Stated>();
    const at = (place: string, problem: Problem | undefined) =>
      problem ? [{ ...problem, span: spans.get(`${id}.${place}`)! }] : [];
    return [
      ...wordings.flatMap((wording, index) => {
        const fault =
          wordingFault(wording) ?? sameWording({ wording, isNot: false }, seen) ?? broadWording(wording);
        return at(`wordings.${index}`, fault);
      }),
      ...not.flatMap((wording, index) =>
        at(`not.${index}`, wordingFault(wording) ?? sameWording({ wording, isNot: true }, seen)),
      ),
    ];
  });
  return [file, ofWordings];
}

const NO_CONCEPTS: ReadonlySet<string> = new Set();

/** A wording follows the rules of an alias, but stands for itself alone. */
function wordingFault(wording: string): Problem | undefined {
  if (wording.startsWith('@'))
    return fault('alias', `"${wording}": a concept is no wording of another one; write its wordings out`);
  const wrong = isPlain(wording) ? undefined : aliasFault(wording, () => NO_CONCEPTS);
  return wrong === undefined ? undefined : fault('alias', wrong);
}

/** A wording as it stands in its concept: as one, or under `not`. */
interface Stated {
  readonly wording: string;
  readonly isNot: boolean;
}

/** `seen`: the wordings of its concept so far, to which it is added. */
function sameWording(stated: Stated, seen: Map<string, Stated>): Problem | undefined {
  const { wording, isNot } = stated;
  const key = aliasKey(compilePattern(wording)!);
  const before = seen.get(key);
  if (before === undefined) {
    seen.set(key, stated);
    return undefined;
  }
  const what =
    isNot === before.isNot
      ? `the wording "${wording}" is the same as "${before.wording}"`
      : `"${wording}" under "not" is the same as "${before.wording}" under "wordings"`;
  return warning('alias-inflected', `${what} to the checker: keep one`);
}

function broadWording(wording: string): Problem | undefined {
  const vague = vagueness(wording);
  if (vague !== undefined) return warning('alias-vague', `the wording ${vague}`);
  if (isList(wording))
    return warning(
      'alias-list',
      `"${wording}" is one wording, of which all words have to follow each other: write several apart, or take the commas out`,
    );
  const prefix = wording.endsWith('*') ? prefixOf(compilePattern(wording)) : undefined;
  const short = prefix === undefined ? undefined : shortFault(prefix);
  return short === undefined ? undefined : warning('prefix-broad', short);
}

/** Where the page of a bank is, or would be. */
export function pagePath({ name }: BankFolder, { root }: BankFiles): string {
  return root === '.' ? `${name}/README.md` : `${root}/${name}/README.md`;
}

function pageProblems(bank: BankFolder, root: BankFiles): [SourceFile, Problem[]][] {
  if (!bank.page) {
    if (bank.questions.length === 0) return [];
    const message =
      'the bank has no README.md: its first heading is the title of the bank, its first paragraph the description';
    return [[standIn(bank.name, pagePath(bank, root)), [warning('bank-page', message)]]];
  }
  const page = decode(bank.page.bytes);
  if ('refused' in page) return [[bank.page, [fault('file', page.refused)]]];
  const conflict = conflictIn(page.text, 0);
  if (conflict) return [[bank.page, [conflict]]];
  const { title, description } = parseBankPage(page.text);
  const lacking = [
    ...(title === undefined ? ['the page has no "# " heading: it is the title of the bank'] : []),
    ...(description === '' ? ['the page has no first paragraph: it is the description of the bank'] : []),
  ];
  return [
    [bank.page, [...lacking.map((message) => warning('bank-page', message)), ...privateDataIn(bank.page)]],
  ];
}

/** Something that has no content to point into: a folder, a file that was not read, a page that is missing. */
function standIn(bank: string, path: string): SourceFile {
  return { bank, path, bytes: new Uint8Array() };
}

function fault(rule: string, message: string): Problem {
  return { rule, severity: 'error', message, span: { start: 0, end: 0 } };
}

function warning(rule: string, message: string): Problem {
  return { ...fault(rule, message), severity: 'warning' };
}
