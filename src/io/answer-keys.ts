import type { Meaning } from '../view/answer-press.ts';
import type { Edit } from '../view/text-buffer.ts';
import type { Key } from './raw-key.ts';

const edits: Readonly<Record<string, Edit>> = {
  left: 'left',
  'C-b': 'left',
  right: 'right',
  'C-f': 'right',
  'C-left': 'word-left',
  'M-left': 'word-left',
  'M-b': 'word-left',
  'C-right': 'word-right',
  'M-right': 'word-right',
  'M-f': 'word-right',
  home: 'line-start',
  'C-a': 'line-start',
  end: 'line-end',
  'C-e': 'line-end',
  'C-home': 'text-start',
  'M-<': 'text-start',
  'C-end': 'text-end',
  'M->': 'text-end',
  backspace: 'erase-left',
  'C-h': 'erase-left',
  delete: 'erase-right',
  'C-w': 'erase-word-left',
  'M-backspace': 'erase-word-left',
  'C-backspace': 'erase-word-left',
  'M-d': 'erase-word-right',
  'M-delete': 'erase-word-right',
  'C-delete': 'erase-word-right',
  'C-u': 'erase-to-line-start',
  'C-k': 'erase-to-line-end',
  'C-_': 'undo',
  'M-z': 'undo',
  'M-u': 'undo',
  'C-y': 'yank',
  'M-y': 'redo',
  'M-r': 'redo',
  return: { insert: '\n' },
  enter: { insert: '\n' },
  'M-return': { insert: '\n' },
  'M-enter': { insert: '\n' },
  tab: { insert: '  ' },
};

const others: Readonly<Record<string, Meaning>> = {
  up: { kind: 'rows', by: -1, page: false },
  down: { kind: 'rows', by: 1, page: false },
  pageup: { kind: 'rows', by: -1, page: true },
  pagedown: { kind: 'rows', by: 1, page: true },
  'C-n': { kind: 'rows', by: 1, page: false },
  'M-up': { kind: 'scroll-prompt', by: -1 },
  'M-down': { kind: 'scroll-prompt', by: 1 },
  'C-d': { kind: 'command', command: 'submit' },
  'C-r': { kind: 'command', command: 'repeat' },
  'C-t': { kind: 'command', command: 'hint' },
  'C-o': { kind: 'command', command: 'editor' },
  'C-p': { kind: 'command', command: 'pause' },
  'C-s': { kind: 'command', command: 'skip' },
  'C-q': { kind: 'command', command: 'quit' },
  'C-l': { kind: 'command', command: 'redraw' },
};

/** What a key means; undefined where it means nothing. */
export function meaningOf(key: Key): Meaning | undefined {
  if (key.kind === 'paste') return { kind: 'edit', edit: { insert: key.text }, by: 'paste' };
  if (key.text !== '') return { kind: 'edit', edit: { insert: key.text } };
  // Elsewhere it takes blanks away.
  if (key.name === 'tab' && key.shift) return undefined;
  const chord = `${key.ctrl ? 'C-' : ''}${key.meta ? 'M-' : ''}${key.name}`;
  const edit = edits[chord];
  if (!edit) return others[chord];
  const isEnter = key.name === 'return' || key.name === 'enter';
  return { kind: 'edit', edit, ...(isEnter ? { by: 'enter' } : {}) };
}
