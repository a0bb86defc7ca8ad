import { parseDuration } from './duration.ts';
import { KEBAB, type Shape, type Value } from './shape.ts';
import type { YamlScalar } from './yaml-node.ts';

/** What a scalar is worth by its shape; undefined where it does not fit. */
export function scalarValue(text: string, type: YamlScalar['type'], shape: Shape): Value | undefined {
  switch (shape.is) {
    case 'text': {
      const trimmed = text.trim();
      return type !== 'null' && trimmed !== '' && isWithin(text, shape.max ?? Infinity) ? trimmed : undefined;
    }
    case 'number':
      return type === 'number' && Number.isInteger(Number(text)) && +text >= shape.min && +text <= shape.max
        ? Number(text)
        : undefined;
    case 'constant':
      return isConstant(text, type, shape.value) ? shape.value : undefined;
    case 'one-of':
      return shape.values.includes(text) ? text : undefined;
    case 'flag':
      return type === 'boolean' ? text.toLowerCase() === 'true' : undefined;
    case 'duration': {
      const seconds = parseDuration(text);
      return seconds !== undefined && seconds >= shape.min && seconds <= shape.max ? seconds : undefined;
    }
    case 'id':
      return isWord(type) && KEBAB.test(text) && text.length <= (shape.max ?? Infinity) ? text : undefined;
    case 'alias':
    case 'bound': {
      const trimmed = text.trim();
      return isWord(type) && trimmed !== '' ? trimmed : undefined;
    }
    default:
      return undefined;
  }
}

/** A number is read as its text; true, false and null are none without quotes. */
function isWord(type: YamlScalar['type']): boolean {
  return type === 'string' || type === 'number';
}

/** In quotes a number is a text. */
function isConstant(text: string, type: YamlScalar['type'], value: number | string): boolean {
  return text === String(value) && (type === 'number' || typeof value === 'string');
}

/** Whether a text has at most so many characters. It never has more than UTF-16 units, which cost nothing to count. */
function isWithin(text: string, most: number): boolean {
  return text.length <= most || [...text].length <= most;
}
