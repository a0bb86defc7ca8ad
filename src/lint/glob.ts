/** A test of paths with slashes: `*` and `?` stay within a folder, `**` does not, `{a,b}` is either. */
export function glob(pattern: string): (path: string) => boolean {
  // A pattern without a slash means the name, wherever it lies; one that ends with a slash all below.
  const whole = pattern.endsWith('/') ? `${pattern}**` : pattern.includes('/') ? pattern : `**/${pattern}`;
  const expression = new RegExp(`^${source(whole.replace(/^\//, ''))}$`, 'u');
  return (path) => expression.test(path);
}

/** Why a pattern takes other paths than its author thinks, or none; undefined where nothing speaks for that. */
export function globFault(pattern: string): string | undefined {
  if (pattern === '') return 'it takes nothing';
  if (pattern.startsWith('!')) return 'a glob only adds: there is no "!" to leave out what another one takes';
  if (pattern.includes('[')) return 'there are no classes in brackets: write {a,b} or ?';
  if (pattern.startsWith('./')) return 'globs count from the root: take the "./" away';
  if (pattern.split('{').length !== pattern.split('}').length) return 'a brace has no partner';
  return pattern.includes('\\') ? 'folders are parted by "/"' : undefined;
}

function source(pattern: string): string {
  let out = '';
  let braces = 0;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at]!;
    if (pattern.startsWith('**/', at)) {
      out += '(?:[^/]+/)*';
      at += 2;
    } else if (pattern.startsWith('**', at)) {
      out += '.*';
      at++;
    } else if (sign === '*') out += '[^/]*';
    else if (sign === '?') out += '[^/]';
    else if (sign === '{') {
      out += '(?:';
      braces++;
    } else if (sign === '}' && braces > 0) {
      out += ')';
      braces--;
    } else if (sign === ',' && braces > 0) out += '|';
    else out += sign.replace(/[\\^$.|+()[\]{}/]/g, '\\$&');
  }
  return out + ')'.repeat(braces);
}
