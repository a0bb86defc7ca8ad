import { Chalk } from 'chalk';

/** What a colour says; views name the meaning, never the colour. Every function returns its text unchanged at level 0. */
export interface Paint {
  readonly good: (text: string) => string;
  readonly fair: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly marked: (text: string) => string;
}

/** 0 no colour, 1 the terminal's own 16, 2 and 3 more. Only the 16 are used, which suit dark and light backgrounds. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** The paint of a colour level. */
export function paintFor(level: ColorLevel): Paint {
  if (level === 0) return PLAIN;
  const chalk = new Chalk({ level });
  return {
    good: chalk.green,
    fair: chalk.yellow,
    bad: chalk.red,
    strong: chalk.bold,
    faint: chalk.dim,
    accent: chalk.cyan,
    marked: chalk.underline.bold,
  };
}

function same(text: string): string {
  return text;
}

const PLAIN: Paint = {
  good: same,
  fair: same,
  bad: same,
  strong: same,
  faint: same,
  accent: same,
  marked: same,
};
