/**
 * A pattern about letters of any script, given the text that it shall read. `\p{L}` is seven hundred ranges, of which V8 makes code for
 * longer than it reads an answer; where all letters of a text are ASCII, the pattern is made without the others.
 * In the source the classes below stand in brackets.
 */
export function letterPattern(source: string, flags = ''): (text: string) => RegExp {
  const made: { any?: RegExp; ascii?: RegExp } = {};
  return (text) => {
    if (hasAsciiLetters(text)) {
      made.ascii ??= new RegExp(
        source.replace(/\\p\{(\w+)\}/g, (_, name: string) => ASCII[name]!),
        flags,
      );
      return made.ascii;
    }
    made.any ??= new RegExp(source, `${flags}u`);
    return made.any;
  };
}

/** What of each class is ASCII: letters, capitals, small ones, digits, accents, what is not seen, pictures. */
const ASCII: Record<string, string> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  N: '0-9',
  M: '',
  Cf: '',
  Extended_Pictographic: '',
};

/** Whether a text has no letters, digits and unseen signs but those of ASCII, though it may have the signs of typography. */
export const hasAsciiLetters = (text: string): boolean => !/[^\0-\x7f‘’“”–—…→×•€£]/.test(text);
