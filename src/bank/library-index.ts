import type { Library } from './library.ts';
import type { Question } from './question.ts';
import { Spans } from './spans.ts';

/** A library as plain JSON, with the sizes of the files it was made from, which it names from its root. Places in the files are left out. */
export interface LibraryIndex {
  readonly version: 1;
  /** Milliseconds since 1970: of a file changed later the text is compared. */
  readonly made: number;
  /** Bytes of every file, by its path below the root. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Of what those files hold: an installation makes all of them newer and changes none. */
  readonly hash: string;
  readonly banks: Library['banks'];
  readonly interviews: Library['interviews'];
  readonly concepts: Library['concepts'];
}

/** Packs a library without faults; undefined where it has some, because the reader would not hear of them. */
export function packLibrary(
  library: Library,
  files: Pick<LibraryIndex, 'made' | 'sizes' | 'hash'>,
): LibraryIndex | undefined {
  if (library.faulty.length > 0) return undefined;
  const banks = library.banks.map((bank) => ({ ...bank, questions: bank.questions.map(withoutSpans) }));
  const { interviews, concepts } = library;
  return { version: 1, ...files, banks, interviews: interviews.map(withoutSpans), concepts };
}

function withoutSpans<T extends Pick<Question, 'spans'>>(parsed: T): T {
  return { ...parsed, spans: [] as unknown as Question['spans'] };
}

/** The library of an index. Its questions have no `spans`. `pathOf`: how a file is named that lies there below the root. */
export function unpackLibrary(index: LibraryIndex, pathOf: (below: string) => string): Library {
  const spans = new Spans();
  const unpacked = <T extends Pick<Question, 'path' | 'spans'>>(packed: T): T => {
    return { ...packed, path: pathOf(packed.path), spans };
  };
  const banks = index.banks.map((bank) => ({ ...bank, questions: bank.questions.map(unpacked) }));
  const interviews = index.interviews.map(unpacked);
  return { banks, interviews, concepts: index.concepts, faulty: [] };
}
