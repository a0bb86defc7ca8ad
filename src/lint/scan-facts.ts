import { parseDuration } from '../bank/duration.ts';
import { LEVELS, TYPES } from '../bank/question.ts';
import { trimmed } from '../bank/sections.ts';
import type { Span } from '../bank/source.ts';
import { ownCopy } from './own-copy.ts';
import type { Facts, Texts } from './rule.ts';

/** What begins a text in which a heading is none. */
const HIDING = ['<!--', '```', '~~~'];

/**
 * The facts and texts of a file that nothing is reported for, without parsing it: what other files are compared with.
 * Undefined where it is not written in the plain way, and has to be parsed.
 */
export function scanFacts(text: string): { facts: Facts; texts: Texts } | undefined {
  if (!text.startsWith('---\n') || HIDING.some((sign) => text.includes(sign))) return undefined;
  const end = text.indexOf('\n---\n', 3);
  if (end === -1) return undefined;
  const front = text.slice(0, end + 1);
  const id = /^id: ([a-z0-9-]+) *$/m.exec(front);
  const title = /^title: ([^\s"'#&*!|>%@`[\]{},?:-][^\n"':#]*)$(?!\n )/m.exec(front);
  const traits = traitsFrom(front);
  const draft = front.includes('\ndraft:');
  if (!id || !title || !traits || front.includes('\nformerly:')) return undefined;
  if (draft && !front.includes('\ndraft: true\n')) return undefined;
  const sections = sectionsFrom(text, end + 5);
  const prompt = sections.get('') ?? { start: end, end };
  const modelAnswer = sections.get('Model answer');
  if (!modelAnswer && !draft) return undefined;
  const slice = (span: Span) => text.slice(span.start, span.end);
  return {
    facts: {
      id: ownCopy(id[1]!),
      formerly: [],
      draft,
      ...traits,
      prompt,
      modelAnswer,
    },
    texts: {
      title: title[1]!.trim(),
      prompt: slice(prompt),
      modelAnswer: modelAnswer ? slice(modelAnswer) : '',
    },
  };
}

/** What an interview draws by. */
function traitsFrom(front: string): Pick<Facts, 'level' | 'type' | 'time' | 'tags'> | undefined {
  const level = LEVELS.find((name) => name === plainValue(front, 'level'));
  const type = TYPES.find((name) => name === plainValue(front, 'type'));
  const time = parseDuration(plainValue(front, 'time'));
  const tags = /^tags: \[([a-z0-9-]+(?:, [a-z0-9-]+)*)\] *$/m.exec(front);
  if (!level || !type || time === undefined || (!tags && front.includes('\ntags:'))) return undefined;
  return { level, type, time, tags: tags ? tags[1]!.split(', ').map(ownCopy) : [] };
}

function plainValue(front: string, key: string): string {
  return new RegExp(`^${key}: (\\w[\\w-]*) *$`, 'm').exec(front)?.[1] ?? '';
}

function sectionsFrom(text: string, from: number): Map<string, Span> {
  const found = new Map<string, Span>();
  let heading = '';
  let start = from;
  for (const match of text.slice(from).matchAll(/^##(?: (.*)|$)/gm)) {
    found.set(heading, trimmed(text, start, from + match.index));
    heading = match[1]?.trim() ?? '';
    start = from + match.index + match[0].length;
  }
  found.set(heading, trimmed(text, start, text.length));
  return found;
}
