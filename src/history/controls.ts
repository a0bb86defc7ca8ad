const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** A text without control characters but line breaks and tabs: what is exported may be shown on a terminal. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}
