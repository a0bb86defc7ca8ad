import { changesBetween, type Stretch, stretchesOf } from '../bank/text-diff.ts';

/** What changed from one text to another, word by word, and in a long one line by line. The words keep the blanks around them. */
export function wordDiff(before: string, after: string): Stretch[] {
  return joined(
    changesBetween(wordsOf(before), wordsOf(after), isSame) ??
      changesBetween(linesOf(before), linesOf(after), isSame) ?? [
        ...stretchesOf('before', [before]),
        ...stretchesOf('after', [after]),
      ],
  );
}

function wordsOf(text: string): string[] {
  return text.match(/^\s+\S+\s*|\S+\s*/g) ?? [];
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function isSame(a: string, b: string): boolean {
  return a.trim() === b.trim();
}

function joined(changes: readonly Stretch[]): Stretch[] {
  const stretches: { kind: Stretch['kind']; text: string }[] = [];
  for (const { kind, text } of changes) {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  }
  return stretches;
}
