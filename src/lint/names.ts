import { QUESTION } from '../bank/format.ts';
import type { Question } from '../bank/question.ts';
import { readFront } from '../bank/read-front.ts';
import { decode, type SourceFile } from '../bank/source.ts';

/** By what others speak of a question. */
export type Names = Pick<Question, 'id' | 'formerly'>;

/** The names of a question, whatever else is wrong with its file: where no id can be read, the name of the file is it. */
export function namesIn({ path, bytes }: SourceFile): Names & { readonly isWritten: boolean } {
  const decoded = decode(bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const { id, formerly } = readFront(text, QUESTION).keys;
  const written = typeof id === 'string' ? id : /^id:[ \t]*["']?([a-z0-9-]+)/m.exec(text)?.[1];
  return {
    id: written ?? path.slice(path.search(/[^\\/]*$/)).replace(/\.md$/, ''),
    isWritten: written !== undefined,
    formerly: Array.isArray(formerly) ? formerly.filter((each) => typeof each === 'string') : [],
  };
}
