import { expect, test } from 'vitest';
import { hasAsciiLetters, letterPattern } from '../../src/bank/letters.ts';

const CLASSES = ['L', 'Lu', 'Ll', 'N', 'M', 'Cf', 'Extended_Pictographic'];

test.each(CLASSES)('\\p{%s} takes the same characters, whichever way the pattern was made', (name) => {
  const pattern = letterPattern(`^[\\p{${name}}]$`);
  const whole = new RegExp(`^\\p{${name}}$`, 'u');
  const wrong: string[] = [];
  for (let code = 0; code <= 0x1ffff; code++) {
    const sign = String.fromCodePoint(code);
    if (pattern(sign).test(sign) !== whole.test(sign)) wrong.push(`U+${code.toString(16)}`);
  }
  expect(wrong).toEqual([]);
});

test('typography does not make a text one with other letters, an accent and a micro sign do', () => {
  const texts = ['It’s “down” – 5 × slower … → 200 €', 'Zoë', '3 µs', '½ of it', 'a\u00adb'];
  expect(texts.map(hasAsciiLetters)).toEqual([true, false, false, false, false]);
});

test('flags go on in both ways', () => {
  const pattern = letterPattern(String.raw`(?<=[\p{L}])x(?![\p{L}])`, 'gi');
  expect(['aX bx, xa', 'éX bx, xé'].map((text) => text.replace(pattern(text), '-'))).toEqual([
    'a- b-, xa',
    'é- b-, xé',
  ]);
});
