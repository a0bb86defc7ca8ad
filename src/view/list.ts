import { formatDuration } from '../bank/duration.ts';
import type { Bank, FaultyFile } from '../bank/library.ts';
import type { Question } from '../bank/question.ts';
import { count } from './count.ts';
import type { Look } from './look.ts';
import { shellWord } from './shell-word.ts';
import { show } from './show.ts';
import { beside, widthOf, wrap } from './wrap.ts';

export const NO_BANKS = 'No banks here yet. "mockdrill new BANK/ID" starts a question.';

/** Banks, one a paragraph: name, number of questions, title. */
export function bankList(banks: readonly Bank[], look: Look): string {
  if (banks.length === 0) return wrap(NO_BANKS, look.width);
  const { paint } = look;
  const wide = Math.max(...banks.map((bank) => widthOf(show(bank.name))));
  const lines = banks.map((bank) => {
    const name = show(bank.name);
    const count = String(bank.questions.length).padStart(3);
    const head = `${paint.strong(name)}${' '.repeat(wide - widthOf(name))} ${count}  `;
    return beside(head, show(bank.title), look.width);
  });
  const total = banks.reduce((sum, bank) => sum + bank.questions.length, 0);
  const sum = `${count(total, 'question')} in ${count(banks.length, 'bank')}`;
  return `${lines.join('\n')}\n\n${wrap(sum, look.width)}`;
}

/** Questions below their banks: id, level, time, title. */
export function questionList(banks: readonly Bank[], look: Look): string {
  const filled = banks.filter((bank) => bank.questions.length > 0);
  if (filled.length === 0) return 'No questions match.';
  return filled
    .map((bank) => `${look.paint.strong(show(bank.name))}\n${questionLines(bank, look)}`)
    .join('\n\n');
}

function questionLines(bank: Bank, look: Look): string {
  return bank.questions.map((question) => questionLine(question, '', look)).join('\n');
}

function questionLine(question: Question, bank: string, look: Look): string {
  const { paint } = look;
  const id = show(question.id);
  const facts = [bank, question.level, formatDuration(question.time), question.draft ? 'draft' : '']
    .filter(Boolean)
    .join(', ');
  // A narrow window must not break within a word.
  const below = widthOf(`  ${id}  ${facts}`) > look.width;
  const factual = below ? `\n${wrap(paint.faint(facts), look.width, '    ')}` : `  ${paint.faint(facts)}`;
  return `  ${paint.accent(id)}${factual}\n${wrap(show(question.title), look.width, '    ')}`;
}

/** Questions found by a search, best first, with their banks; `bank` as commands need it: ` --bank DIR`. */
export function foundList(questions: readonly Question[], words: string, look: Look, bank = ''): string {
  if (questions.length === 0)
    return wrap(
      `No question is about "${show(words)}". "mockdrill list${show(bank)}" shows what there is.`,
      look.width,
    );
  return questions.map((question) => questionLine(question, show(question.bank), look)).join('\n');
}

/** One line on a word that no question has. */
export function insteadNote({ word, like }: { readonly word: string; readonly like?: string }): string {
  const then = like === undefined ? 'the others were searched' : `"${show(like)}" was searched`;
  return `No question has "${show(word)}"; ${then}.`;
}

/** A line on each lexicon that is not what its author thinks: verdicts are others without it. */
export function lexiconNotes(faulty: readonly FaultyFile[]): string[] {
  return faulty
    .filter(({ path }) => /(?:^|[\\/])lexicon\.yml$/.test(path))
    .map(
      ({ path }) =>
        `${show(path)} has errors and does not count in full; "mockdrill lint ${show(shellWord(path))}" shows them.`,
    );
}

/** One line on files that were left out. */
export function faultyNote(faulty: readonly FaultyFile[]): string {
  if (faulty.length === 0) return '';
  const left =
    faulty.length === 1 ? '1 file has errors and was' : `${faulty.length} files have errors and were`;
  const roots = [...new Set(faulty.map(({ root }) => root))].map(shellWord).join(' ');
  return `${left} left out; "mockdrill lint ${show(roots)}" shows them.`;
}
