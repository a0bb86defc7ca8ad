/** One line on lines of the history that were skipped. */
export function skippedNote(count: number): string {
  const lines = count === 1 ? '1 line of the history was' : `${count} lines of the history were`;
  return `mockdrill: ${lines} skipped; "mockdrill history check" shows why.`;
}
