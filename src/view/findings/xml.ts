/** A text inside an XML attribute or element: markup escaped, and what XML 1.0 does not allow made visible. */
export function xml(text: string): string {
  return (
    text
      // Lone surrogates, U+FFFE and U+FFFF, and the control characters but tab and line breaks.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
      .replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character]!)
  );
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
