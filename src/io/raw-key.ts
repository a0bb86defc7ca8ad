/** A key, or what was pasted. */
export type Key =
  | {
      readonly kind: 'key';
      /** `return`, `left`, `a`; empty where the terminal gave no name. */
      readonly name: string;
      readonly ctrl: boolean;
      readonly meta: boolean;
      readonly shift: boolean;
      /** What it types; empty for a key that types nothing. */
      readonly text: string;
    }
  | { readonly kind: 'paste'; readonly text: string };

/** A key as Node decodes it. */
export interface RawKey {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly shift?: boolean;
}

/** Escape and a control key within half a second come as one key that Node has no name for: it is the control key. */
export function withoutEscape(raw: RawKey): RawKey {
  const control = raw.name === undefined && /^\u001b+([\u0001-\u001a\u001f])$/.exec(raw.sequence ?? '')?.[1];
  if (!control) return raw;
  return { name: String.fromCharCode(control.charCodeAt(0) + 96), ctrl: true, sequence: control };
}

/** The key that Node decoded; `text` is what it says is typed. */
export function keyOf(text: string | undefined, raw: RawKey): Key & { kind: 'key' } {
  // Keys that Node decodes and does not name.
  if (raw.sequence === '\u001f') return named('_', true, false);
  if (raw.sequence === '\u001b<' || raw.sequence === '\u001b>') return named(raw.sequence[1]!, false, true);
  const { name = '', ctrl = false, meta = false, shift = false } = raw;
  const types = text !== undefined && !ctrl && !meta && !/^[\u0000-\u001f\u007f\u001b]/.test(text);
  return { kind: 'key', name, ctrl, meta, shift, text: types ? text : '' };
}

function named(name: string, ctrl: boolean, meta: boolean): Key & { kind: 'key' } {
  return { kind: 'key', name, ctrl, meta, shift: false, text: '' };
}
