export type CoreType = 'string' | 'number' | 'boolean' | 'null';

/** The core schema of YAML 1.2 (section 10.3.2): what an unquoted scalar is. */
export function coreType(text: string): CoreType {
  if (isPlainWord(text.charCodeAt(0), text.length)) return 'string';
  if (text === '' || text === '~' || /^(null|Null|NULL)$/.test(text)) return 'null';
  if (/^(true|True|TRUE|false|False|FALSE)$/.test(text)) return 'boolean';
  if (/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$|^0o[0-7]+$|^0x[0-9a-fA-F]+$/.test(text))
    return 'number';
  return 'string';
}

/** Whether a text of such a length, with such a first letter, is nothing but a string: no false, null or true, and no number. */
function isPlainWord(first: number, length: number): boolean {
  const small = first | 0x20;
  const isLetter = small >= 0x61 && small <= 0x7a;
  return isLetter && (length > 'false'.length || (small !== 0x66 && small !== 0x6e && small !== 0x74));
}
