import { coreType } from './core-type.ts';
import { didYouMean, nearest } from './edit-distance.ts';
import { expectation } from './expectation.ts';
import { scalarValue } from './scalar-value.ts';
import type { Gathered, Shape, Value } from './shape.ts';
import { cut, shown } from './shown.ts';
import type { Span } from './source.ts';
import type { YamlMap, YamlNode, YamlScalar } from './yaml-node.ts';

/** Reads a node by its shape. Undefined where it does not fit; why, and where, is then among the problems. */
export function readShape(node: YamlNode, shape: Shape, path: string, gathered: Gathered): Value | undefined {
  if (shape.is === 'map') return readMap(node, shape, path, gathered);
  if (shape.is === 'list') return readList(node, shape, path, gathered);
  const value = node.kind === 'scalar' ? scalarValue(node.text, node.type, shape) : undefined;
  if (value !== undefined) return value;
  const message =
    node.kind === 'scalar'
      ? `${expectation(shape)}, found ${scalarFound(node, shape, gathered)}`
      : `${shape.is === 'alias' ? 'a word or a phrase' : expectation(shape)}, found ${node.kind === 'map' ? mapFound(shape) : 'a list'}`;
  gathered.problems.push({
    rule: ruleOf(shape),
    severity: 'error',
    message: `${nameOf(path)} must be ${message}`,
    span: node.span,
  });
  return undefined;
}

/** The rule that a value breaks which does not fit its shape. */
function ruleOf({ is }: Shape): string {
  return is === 'duration' || is === 'id' || is === 'alias' || is === 'bound' ? is : 'value';
}

/** What stands where a shape wants something else: a text in quotes, anything else as it is written. */
function scalarFound({ text, type, span }: YamlScalar, shape: Shape, gathered: Gathered): string {
  if (shape.is === 'id' && type !== 'string' && scalarValue(text, 'string', shape) !== undefined)
    return `${text}: put it in quotes`;
  if (type === 'null') return `nothing${isComment(gathered.text, span) ? COMMENT : ''}`;
  if (type !== 'string') return cut(text);
  // Without its quotes it is something else.
  if (scalarValue(text, coreType(text), shape) !== undefined)
    return `the text ${shown(text)}: take the quotes away`;
  if (shape.is === 'flag' && (YES.test(text) || NO.test(text)))
    return `${shown(text)}: write ${YES.test(text)}`;
  return `${shown(text)}${shape.is === 'one-of' ? didYouMean(text, shape.values) : ''}`;
}

/** Truth as older YAML has it. */
const [YES, NO] = [/^(?:yes|y|on)$/i, /^(?:no|n|off)$/i];

/** A mapping where a word was meant is mostly one that has a colon in it. */
function mapFound({ is }: Shape): string {
  return is === 'alias' || is === 'text' ? 'a mapping: quote a value that has a colon' : 'a mapping';
}

const COMMENT = ': what stands behind the # is a comment; quote the value';

/** Whether behind an empty value there is what its author may have meant: a remark has a blank behind its hash. */
function isComment(text: string, { end }: Span): boolean {
  return /^["']?:? +#(?!mockdrill)[^\s#]/.test(text.slice(end, text.indexOf('\n', end)));
}

function readMap(
  node: YamlNode,
  shape: Shape & { is: 'map' },
  path: string,
  gathered: Gathered,
): Value | undefined {
  if (node.kind !== 'map') {
    const message = `${nameOf(path)} must be a mapping of keys to values (${shape.what})`;
    gathered.problems.push({ rule: 'value', severity: 'error', message, span: node.span });
    return undefined;
  }
  const values: Record<string, Value> = {};
  const meant = new Set<string | undefined>();
  for (const { key, keySpan, value } of node.entries) {
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    const below = path === '' ? key : `${path}.${key}`;
    if (!known) {
      const keys = Object.keys(shape.keys);
      const message = `unknown key ${shown(key)} in ${shape.what}${didYouMean(key, keys)}`;
      meant.add(nearest(key, keys));
      gathered.problems.push({ rule: 'unknown-key', severity: 'error', message, span: keySpan });
      continue;
    }
    const read = readShape(value, known.shape, below, gathered);
    if (read !== undefined) values[key] = read;
  }
  reportMissing(node, shape, meant, gathered);
  return values;
}

/** `meant`: what its unknown keys were taken for, which are not missing but misspelt. */
function reportMissing(
  node: YamlMap,
  shape: Shape & { is: 'map' },
  meant: ReadonlySet<string | undefined>,
  gathered: Gathered,
): void {
  for (const key in shape.keys) {
    const { required, shape: wanted } = shape.keys[key]!;
    if (!required || meant.has(key) || node.entries.some((entry) => entry.key === key)) continue;
    const span = { start: node.span.start, end: node.entries[0]?.keySpan.end ?? node.span.start + 1 };
    const message = `${shape.what} needs the key "${key}": ${expectation(wanted)}`;
    gathered.problems.push({ rule: 'missing-key', severity: 'error', message, span });
  }
}

function readList(
  node: YamlNode,
  shape: Shape & { is: 'list' },
  path: string,
  gathered: Gathered,
): Value | undefined {
  const wrong = (message: string): undefined => {
    gathered.problems.push({
      rule: 'value',
      severity: 'error',
      message: `${nameOf(path)} ${message}`,
      span: node.span,
    });
  };
  if (node.kind !== 'list') return wrong(`must be ${expectation(shape)}, found ${foundForList(node, shape)}`);
  if (shape.of.is === 'list' && areWords(node.items))
    return wrong(`must be ${expectation(shape)}, found words: write ${cut(eachInBrackets(node.items))}`);
  const { length } = node.items;
  if (length < shape.min || length > shape.max)
    wrong(`must be ${expectation(shape)}, found ${length === 0 ? 'none' : length}`);
  const values: Value[] = [];
  node.items.forEach((item, index) => {
    const read = readShape(item, shape.of, `${path}.${index}`, gathered);
    // An unreadable mapping keeps its place, so that the next ones keep their paths.
    if (read !== undefined || shape.of.is === 'map') values.push(read ?? {});
  });
  return values;
}

/** Where lists are wanted, one fault and not one for each. */
function areWords(items: readonly YamlNode[]): items is readonly YamlScalar[] {
  return items.length > 0 && items.every(({ kind }) => kind === 'scalar');
}

function eachInBrackets(items: readonly YamlScalar[]): string {
  return `[${items.map(({ text }) => `[${text}]`).join(', ')}]`;
}

/** What stands in the place of a list, and what mends it. */
function foundForList(node: YamlMap | YamlScalar, { of }: Shape & { is: 'list' }): string {
  if (node.kind === 'map') return 'a mapping: begin each item with "- "';
  if (node.type === 'null') return 'nothing';
  if (node.text.trim() === '')
    return 'an empty text: write the items in brackets, or each below it behind "- "';
  const items = node.text.replace(/^\[|\]$/g, '');
  return `${shown(node.text)}${of.is === 'map' || of.is === 'list' ? '' : `: write [${cut(items)}]`}`;
}

/** A path as an author reads it: `checklist.0.any` is `checklist[1].any`; counting starts at 1. */
function nameOf(path: string): string {
  return path === ''
    ? 'the front matter'
    : `"${path.replace(/\.(\d+)/g, (_, index) => `[${Number(index) + 1}]`)}"`;
}
