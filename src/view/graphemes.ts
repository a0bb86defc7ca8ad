let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text: what a reader takes for one character. To go through a long one, take `eachGrapheme`. */
export function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** A text is segmented in stretches of so many letters, because a step of V8's segmenter takes the longer the longer the text. */
const STRETCH = 500;

/** The graphemes of a text one by one, in a time that grows with the text and no faster. */
export function* eachGrapheme(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const stretch = [...graphemesOf(text.slice(at, at + STRETCH))];
    // The last grapheme may go on behind the stretch, and so may the one before half a surrogate pair.
    const whole = at + STRETCH < text.length && stretch.length > 2 ? stretch.slice(0, -2) : stretch;
    for (const { segment } of whole) {
      yield segment;
      at += segment.length;
    }
  }
}
