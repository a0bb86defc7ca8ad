/** A word as a shell takes it, in quotes where it has to be. */
export function shellWord(word: string): string {
  return /^[\w./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** What a command needs to find the questions of these bank roots: ` --bank DIR`; nothing where none is named. */
export function bankOption(roots: readonly string[] = []): string {
  return roots.map((root) => ` --bank ${shellWord(root)}`).join('');
}
