/** A path with slashes as a relative (or, where it is absolute, a file) URI reference: everything odd percent-encoded. */
export function fileUri(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  // `C:/…`, and a first segment with a colon, would read as a scheme.
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
