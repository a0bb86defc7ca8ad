import { expect, test } from 'vitest';
import { xml } from '../../src/view/findings/xml.ts';
import { jsonText } from '../../src/view/json-text.ts';
import { show } from '../../src/view/show.ts';
import { wrap } from '../../src/view/wrap.ts';

test.each(['::', ':::', '::::', '::error::x', ':::error:::x', '####[error]x', '###vso[x]y'])(
  'no line of %j poses as a command of a runner, wherever it is wrapped',
  (text) => {
    const lines = Array.from({ length: 12 }, (_, before) =>
      wrap(show(`${'x'.repeat(before)}${text}`), 8, '  ').split('\n'),
    ).flat();
    expect(lines.filter((line) => /::|##\w*\[/.test(line))).toEqual([]);
  },
);

// A terminal's command, a turn of the text, a blank without width, a filler, a mark of annotations, a tag, a runner's command.
const HOSTILE = 'a\u009b31m\u202e\u200b\u3164\ufff9\u{e0041}##vso[x]b';

test('what is invisible or a command is shown', () => {
  expect(show(HOSTILE)).toBe('a\\u{9b}31m\\u{202e}\\u{200b}\\u{3164}\\u{fff9}\\u{e0041}##\u200avso[x]b');
});

test('emoji and letters with variants stay what they are', () => {
  const text = '👩🏽‍💻 ❤️ 葛\u{e0100}';
  expect(show(text)).toBe(text);
});

test('JSON and XML have it as numbers, and programs read what was meant', () => {
  const json = jsonText({ text: HOSTILE });
  expect([json, JSON.parse(json), xml(HOSTILE)]).toEqual([
    '{\n  "text": "a\\u009b31m\\u202e\\u200b\\u3164\\ufff9\\udb40\\udc41\\u0023\\u0023vso[x]b"\n}',
    { text: HOSTILE },
    'a&#155;31m&#8238;&#8203;&#12644;&#65529;&#917569;&#35;#vso[x]b',
  ]);
});
