import { emitKeypressEvents } from 'node:readline';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { keyOf } from '../../src/io/raw-key.ts';
import { withoutReplies } from '../../src/io/replies.ts';

/** What pieces of input type, and the names of the keys that type nothing. */
function typed(...pieces: string[]): string {
  const input = new PassThrough();
  let text = '';
  const take = withoutReplies((given, raw) => {
    const key = keyOf(given, raw);
    text += key.text || `<${key.name}>`;
  });
  emitKeypressEvents(input);
  input.on('keypress', take);
  for (const piece of pieces) input.emit('data', Buffer.from(piece));
  return text;
}

test.each<[what: string, pieces: string[], text: string]>([
  ['the place of the cursor', ['a\u001b[24;80Rb'], 'ab'],
  ['what the terminal is', ['a\u001b[?62;22cb'], 'ab'],
  ['the same in pieces', ['a\u001b[?6', '2;2', '2', 'cb'], 'ab'],
  ['which version', ['\u001b[>41;390;0c.'], '.'],
  ['a mode, which has a blank sort of letter', ['\u001b[?2026;2$y.'], '.'],
  ['a colour', ['a\u001b]11;rgb:ffff/ffff/ffff\u0007b'], 'ab'],
  ['a colour in pieces', ['a\u001b]11;rgb:f', 'fff/ffff/ffff\u001b', '\\b'], 'ab'],
  ['a name', ['\u001bP>|xterm(390)\u001b\\.'], '.'],
  ['a setting', ['\u001bP1$r0m\u001b\\.'], '.'],
  ['two in a row', ['\u001b[?62;22c\u001b]10;rgb:0/0/0\u001b\\.'], '.'],
  ['no key', ['\u001b[D\u001b[1;5C\u001b[15~x'], '<left><right><f5>x'],
  ['no word behind an Alt that means nothing', ['\u001b]so\u001bPut'], '<>so<p>ut'],
  ['no number behind one', ['\u001b]11 of'], '<>11 of'],
])('a reply of the terminal types nothing: %s', (_, pieces, text) => {
  expect(typed(...pieces)).toBe(text);
});

test('where the rest of a reply is lost, what is there is given on', async () => {
  const given: string[] = [];
  const take = withoutReplies((text, key) => given.push(text ?? key.sequence ?? ''));
  take('\u001b]', { sequence: '\u001b]', meta: true });
  take('1', { sequence: '1' });
  await expect.poll(() => given, { timeout: 5000 }).toEqual(['\u001b]', '1']);
});
