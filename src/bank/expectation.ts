import type { Shape } from './shape.ts';

/** What a shape wants, as words that follow "must be". */
export function expectation(shape: Shape): string {
  switch (shape.is) {
    case 'text':
      return shape.max ? `a text of at most ${shape.max} characters` : 'a text';
    case 'number':
      return `a whole number from ${shape.min} to ${shape.max}`;
    case 'constant':
      return typeof shape.value === 'number' ? `the number ${shape.value}` : shape.value;
    case 'one-of':
      return `one of ${shape.values.join(', ')}`;
    case 'flag':
      return 'true or false';
    case 'duration':
      return `a time such as 90s, 3m or 2m30s, from ${shape.min} s to ${shape.max / 60} m`;
    case 'id':
      return `kebab-case (small letters, digits and single hyphens)${shape.max ? ` of at most ${shape.max} characters` : ''}`;
    case 'alias':
      return 'a word or a phrase (quote true, false and null)';
    case 'bound':
      return 'a value such as 99.9%, 200ms or $5000/month';
    case 'list':
      return shape.max === Infinity
        ? `a list of ${shape.min > 1 ? `${shape.min} or more ` : ''}${shape.what}`
        : `a list of ${shape.min} to ${shape.max} ${shape.what}`;
    case 'map':
      return shape.what;
  }
}
