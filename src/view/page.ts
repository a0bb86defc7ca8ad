/** A report before it has a form: what it says, block by block. Texts are as they came; each form makes them safe. */
export interface Page {
  readonly title: string;
  /** One line each. */
  readonly facts: readonly string[];
  readonly sections: readonly PageSection[];
}

export interface PageSection {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Tone = 'good' | 'fair' | 'bad' | 'plain';

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  /** Rows by their first cell. A column of numbers is set to the right. */
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Values from 0 to `most`, drawn. */
  | {
      readonly kind: 'bars';
      readonly title: string;
      readonly columns: readonly [string, string];
      readonly most: number;
      readonly rows: readonly Bar[];
    }
  /** What somebody said, for those who want to read it again. */
  | { readonly kind: 'said'; readonly title: string; readonly text: string; readonly verdict?: string };

export interface Column {
  readonly title: string;
  readonly number: boolean;
}

export interface Bar {
  readonly label: string;
  /** Absent: there is nothing to draw. */
  readonly value?: number;
  readonly text: string;
  readonly tone: Tone;
}

/** An item of a list; its sign has a word beside it. */
export interface Item {
  readonly text: string;
  readonly mark?: { readonly word: string; readonly tone: Tone };
  /** Below it. */
  readonly notes?: readonly string[];
  /** A command line that does it. */
  readonly command?: string;
}
