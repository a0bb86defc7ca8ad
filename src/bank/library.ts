import { parseBankPage } from './bank-page.ts';
import type { Interview } from './interview.ts';
import { parseLexicon } from './lexicon.ts';
import { parseInterview } from './parse-interview.ts';
import { parseQuestion } from './parse-question.ts';
import { type Concept, LEVELS, type Question } from './question.ts';
import { ownersOf } from './questions.ts';
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

/** Parses what was read into one library. Of two questions with one id one stands (`ownersOf`), the other is faulty. */
export function assembleLibrary(roots: readonly BankFiles[]): Library {
  const faulty: FaultyFile[] = [];
  const banks = new Map<string, Joined>();
  const interviews = new Map<string, Interview>();
  const read = roots.map(readRoot);
  const all = read.flatMap(({ folders }) => folders.flatMap(({ files }) => files));
  const owners = ownersOf(all.map(({ question }) => question));
  for (const { root, folders, faults } of read) {
    for (const { folder, files } of folders) {
      const owned = files.filter(({ question }) => owners.get(question.id) === question);
      const questions = owned.map(({ question }) => question);
      banks.set(folder.name, joinBanks(banks.get(folder.name), folder, questions));
      for (const { question, text } of files) {
        const owner = owners.get(question.id)!;
        if (owner !== question)
          faults.push({ path: question.path, text, problems: [takenId(question, owner.path)] });
      }
    }
    for (const file of root.interviews) readInterview(file, interviews, faults);
    faulty.push(...faults.map((fault) => ({ ...fault, root: root.root })));
  }
  return {
    banks: [...banks.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(titled),
    interviews: [...interviews.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    concepts: read.flatMap(({ concepts }) => concepts),
    faulty,
  };
}

/** A question with the text of its file. */
interface ReadFile {
  readonly question: Question;
  readonly text: string;
}

/** What lies at a root, parsed file by file; of which question an id is, is known when all roots are. */
interface ReadRoot {
  readonly root: BankFiles;
  readonly concepts: readonly Concept[];
  readonly folders: readonly { readonly folder: BankFolder; readonly files: readonly ReadFile[] }[];
  readonly faults: Fault[];
}

function readRoot(root: BankFiles): ReadRoot {
  const faults: Fault[] = root.refused.map(({ path, reason }) => {
    return { path, text: '', problems: [refusal(reason)] };
  });
  const concepts = readLexicon(root, faults);
  const folders = root.banks.map((folder) => {
    return { folder, files: folder.questions.flatMap((file) => readQuestion(file, concepts, faults)) };
  });
  return { root, concepts, folders, faults };
}

function readLexicon(root: BankFiles, faults: Fault[]): readonly Concept[] {
  if (!root.lexicon) return [];
  const { concepts, problems, text } = parseLexicon(root.lexicon.bytes);
  if (problems.length > 0) faults.push({ path: root.lexicon.path, text, problems });
  return concepts;
}

function readQuestion(file: SourceFile, concepts: readonly Concept[], faults: Fault[]): ReadFile[] {
  const { question, problems, text } = parseQuestion(file, concepts);
  if (question) return [{ question, text }];
  faults.push({ path: file.path, text, problems });
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
