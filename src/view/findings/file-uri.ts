/** A path as a relative (or, where it is absolute, a file) URI reference: slashes, everything odd percent-encoded. */
export function fileUri(path: string): string {
  const slashes = path.replaceAll('\\', '/');
  const encoded = slashes.split('/').map(encodeURIComponent).join('/');
  if (slashes.startsWith('/')) return `file://${encoded}`;
  // `C:/…`, and a first segment with a colon, would read as a scheme.
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
