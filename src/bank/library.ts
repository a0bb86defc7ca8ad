import { parseBankPage } from './bank-page.ts';
import type { Interview } from './interview.ts';
import { parseLexicon } from './lexicon.ts';
import { parseInterview } from './parse-interview.ts';
import { parseQuestion } from './parse-question.ts';
import { type Concept, LEVELS, type Question } from './question.ts';
import { decode, type Problem, type SourceFile } from './source.ts';

/** What lies at a bank root, as it was read. Paths are as shown to the user. */
export interface BankFiles {
  readonly root: string;
  readonly banks: readonly BankFolder[];
  readonly lexicon: SourceFile | undefined;
  /** Scripts of whole interviews. */
  readonly interviews: readonly SourceFile[];
  /** Answers that people have marked, in JSON Lines; read for the lint only. */
  readonly labelled: readonly SourceFile[];
  /** Files and folders that were not read, and why. */
  readonly refused: readonly Refused[];
}

export interface Refused {
  readonly path: string;
  readonly reason: string;
  /** It only looks as if it were meant to be read; looked for by the lint only. */
  readonly passedOver?: true;
}

export interface BankFolder {
  readonly name: string;
  readonly page: SourceFile | undefined;
  readonly questions: readonly SourceFile[];
}

/** A folder of questions, as its README introduces it. */
export interface Bank {
  /** The folder's name. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Sorted by level, then id. */
  readonly questions: readonly Question[];
}

/** A file that can't be used, or not all of it, and the text its problems point into. Of mere warnings it is none. */
export interface FaultyFile {
  /** The bank root it lies in. */
  readonly root: string;
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** All that was read from the bank roots. */
export interface Library {
  /** Sorted by name; folders of one name in several roots are one bank. */
  readonly banks: readonly Bank[];
  /** Sorted by id. */
  readonly interviews: readonly Interview[];
  /** The concepts of the roots' own lexicons, root by root. */
  readonly concepts: readonly Concept[];
  readonly faulty: readonly FaultyFile[];
}

type Fault = Omit<FaultyFile, 'root'>;

/** Parses what was read into one library. Of two questions with one id the first stands, the second is faulty. */
export function assembleLibrary(roots: readonly BankFiles[]): Library {
  const faulty: FaultyFile[] = [];
  const banks = new Map<string, Joined>();
  const interviews = new Map<string, Interview>();
  const owners = new Map<string, string>();
  const lexicon: Concept[] = [];
  for (const root of roots) {
    const faults: Fault[] = root.refused.map(({ path, reason }) => {
      return { path, text: '', problems: [refusal(reason)] };
    });
    const concepts = readLexicon(root, faults);
    lexicon.push(...concepts);
    for (const folder of root.banks) {
      const questions = folder.questions.flatMap((file) => readQuestion(file, concepts, owners, faults));
      banks.set(folder.name, joinBanks(banks.get(folder.name), folder, questions));
    }
    for (const file of root.interviews) readInterview(file, interviews, faults);
    faulty.push(...faults.map((fault) => ({ ...fault, root: root.root })));
  }
  return {
    banks: [...banks.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(titled),
    interviews: [...interviews.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    concepts: lexicon,
    faulty,
  };
}

function readLexicon(root: BankFiles, faults: Fault[]): readonly Concept[] {
  if (!root.lexicon) return [];
  const { concepts, problems, text } = parseLexicon(root.lexicon.bytes);
  if (problems.length > 0) faults.push({ path: root.lexicon.path, text, problems });
  return concepts;
}

function readQuestion(
  file: SourceFile,
  concepts: readonly Concept[],
  owners: Map<string, string>,
  faults: Fault[],
): Question[] {
  const { question, problems, text } = parseQuestion(file, concepts);
  if (!question) {
    faults.push({ path: file.path, text, problems });
    return [];
  }
  const owner = owners.get(question.id);
  if (owner === undefined) {
    owners.set(question.id, file.path);
    return [question];
  }
  faults.push({ path: file.path, text, problems: [takenId(question, owner)] });
  return [];
}

function readInterview(file: SourceFile, interviews: Map<string, Interview>, faults: Fault[]): void {
  const { interview, problems, text } = parseInterview(file);
  if (!interview) {
    faults.push({ path: file.path, text, problems });
    return;
  }
  const owner = interviews.get(interview.id);
  if (owner === undefined) interviews.set(interview.id, interview);
  else faults.push({ path: file.path, text, problems: [takenId(interview, owner.path)] });
}

/** The problem of an id that another file has. */
function takenId({ id, spans }: Pick<Question, 'id' | 'spans'>, owner: string): Problem {
  const message = `the id "${id}" is taken by ${owner}; ids are unique over all loaded banks`;
  return { rule: 'duplicate-id', severity: 'error', message, span: spans.get('id')! };
}

/** A bank of which the page may lie in a root that is still to come. */
type Joined = Omit<Bank, 'title'> & { readonly title: string | undefined };

function joinBanks(before: Joined | undefined, folder: BankFolder, questions: readonly Question[]): Joined {
  const page = folder.page && decode(folder.page.bytes);
  const { title, description } = page && 'text' in page ? parseBankPage(page.text) : parseBankPage('');
  return {
    name: folder.name,
    title: before?.title ?? title,
    description: before?.description || description,
    questions: [...(before?.questions ?? []), ...questions].sort(byLevel),
  };
}

function titled(bank: Joined): Bank {
  return { ...bank, title: bank.title ?? bank.name };
}

function byLevel(a: Question, b: Question): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.id < b.id ? -1 : 1);
}

function refusal(message: string): Problem {
  return { rule: 'file', severity: 'error', message, span: { start: 0, end: 0 } };
}
