import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml';
import { coreType } from './core-type.ts';
import { parsePlainYaml } from './plain-yaml.ts';
import type { Problem, Span } from './source.ts';
import { yamlFault } from './yaml-fault.ts';
import { swallowedItem } from './yaml-indent.ts';
import type { YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-node.ts';
import { bracketAfter, wordsIn } from './yaml-places.ts';

/** Deep enough for every file of the format (4), low enough that nothing recurses far. */
const MAX_DEPTH = 20;

const NEXT_DASH = /^ *-(?=\s|$)/gm;
const MARK = /^(?:---|\.\.\.)(?=\s|$)/gm;
const NOWHERE: Span = { start: 0, end: 0 };

/**
 * Parses one YAML 1.2 document without ever building anything but maps, lists and scalars: anchors, aliases,
 * tags, merge keys and repeated keys are problems, because a file that means something else to the next
 * reader is a fault. Returns the node that could be read, or none.
 */
export function parseYaml(text: string, base: number): { node?: YamlNode; problems: Problem[] } {
  // What people write by hand does not take the whole parser.
  const node = parsePlainYaml(text, base, coreType);
  return node ? { node, problems: [] } : parseWholeYaml(text, base);
}

/** As `parseYaml`, always by the whole parser. */
export function parseWholeYaml(text: string, base: number): { node?: YamlNode; problems: Problem[] } {
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    const builder = new Builder(text, base, events);
    const node = builder.document();
    return node ? { node, problems: builder.problems } : { problems: builder.problems };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { message, at } = yamlFault(text, error.reason, Math.min(error.mark?.position ?? 0, text.length));
    return { problems: [problem(message, { start: base + at, end: base + at + 1 })] };
  }
}

function problem(message: string, span: Span): Problem {
  return { rule: 'yaml', severity: 'error', message, span };
}

class Builder {
  readonly problems: Problem[] = [];
  private at = 0;
  private readonly text: string;
  private readonly base: number;
  private readonly events: readonly Event[];

  constructor(text: string, base: number, events: readonly Event[]) {
    this.text = text;
    this.base = base;
    this.events = events;
  }

  document(): YamlNode | undefined {
    const first = this.events[this.at++];
    if (first?.type !== EVENT_ID.DOCUMENT) return undefined;
    const node = this.events[this.at]?.type === EVENT_ID.POP ? undefined : this.value();
    this.at++;
    if (this.at < this.events.length) {
      // The events of a document have no place, so it is looked for behind the first one.
      MARK.lastIndex = node ? node.span.end - this.base : 0;
      const start = this.base + (MARK.exec(this.text)?.index ?? 0);
      this.problems.push(
        problem('expected one YAML document, found a second one', { start, end: start + 3 }),
      );
      // What stands behind the mark is not missing.
      return undefined;
    }
    return node;
  }

  private value(): YamlNode {
    const event = this.events[this.at++]!;
    this.refuseDecoration(event);
    switch (event.type) {
      case EVENT_ID.MAPPING:
        return this.map(event);
      case EVENT_ID.SEQUENCE:
        return this.list(event);
      case EVENT_ID.SCALAR:
        return this.scalar(event);
      default: {
        // An alias (`*x`): already reported; it stands for nothing here.
        const start = this.base + ('anchorStart' in event ? event.anchorStart : 0);
        return { kind: 'scalar', text: '', type: 'null', span: { start, end: start + 1 } };
      }
    }
  }

  /** Of each kind one is enough: a bomb has hundreds. */
  private refuseDecoration(event: Event): void {
    const report = (from: number, to: number, what: string) => {
      const message = `${what} are not part of the format; write the value out`;
      if (from < 0 || this.problems.some((known) => known.message === message)) return;
      this.problems.push(problem(message, { start: this.base + from, end: this.base + to }));
    };
    if ('anchorStart' in event) report(event.anchorStart - 1, event.anchorEnd, 'YAML anchors and aliases');
    if ('tagStart' in event) report(event.tagStart, event.tagEnd, 'YAML tags');
  }

  /** An item further in than the one above is legal YAML, a part of that one; its author meant two. */
  private refuseSwallowed(item: Event): void {
    if (item.type !== EVENT_ID.SCALAR || item.style !== SCALAR_STYLE.PLAIN || item.valueStart < 0) return;
    const fault = swallowedItem(this.text, item.valueStart, item.valueEnd);
    if (!fault) return;
    const start = this.base + fault.at;
    this.problems.push(problem(fault.message, { start, end: start + 1 }));
  }

  private map({ start, style }: Event & { type: typeof EVENT_ID.MAPPING }): YamlMap {
    const entries: { key: string; keySpan: Span; value: YamlNode }[] = [];
    const seen = new Set<string>();
    let end = this.base + start + (style === COLLECTION_STYLE.FLOW ? 1 : 0);
    while (this.events[this.at]!.type !== EVENT_ID.POP) {
      const key = this.value();
      const value = placed(this.value(), key.span);
      if (key.span === NOWHERE) {
        // `: mid`, which is legal YAML
        const at = this.text.indexOf(':', end - this.base) + this.base;
        this.problems.push(problem('a key is missing in front of ":"', { start: at, end: at + 1 }));
        end = Math.max(at + 1, value.span.end);
        continue;
      }
      end = value.span.end;
      if (key.kind !== 'scalar') {
        this.problems.push(problem('a key must be a plain word', key.span));
      } else if (seen.has(key.text)) {
        this.problems.push(problem(`the key "${key.text}" stands twice; keep one`, key.span));
      } else {
        seen.add(key.text);
        entries.push({ key: key.text, keySpan: key.span, value });
      }
    }
    this.at++;
    return { kind: 'map', entries, span: { start: this.base + start, end: this.closed(style, end) } };
  }

  private list({ start, style }: Event & { type: typeof EVENT_ID.SEQUENCE }): YamlList {
    const items: YamlNode[] = [];
    while (this.events[this.at]!.type !== EVENT_ID.POP) {
      if (style === COLLECTION_STYLE.BLOCK) this.refuseSwallowed(this.events[this.at]!);
      const item = this.value();
      const last = style === COLLECTION_STYLE.BLOCK ? items.at(-1) : undefined;
      items.push(item.span === NOWHERE ? { ...item, span: this.dash(start, last) } : item);
    }
    this.at++;
    const end = this.closed(style, items.at(-1)?.span.end ?? this.base + start + 1);
    return { kind: 'list', items, span: { start: this.base + start, end } };
  }

  private closed(style: number, end: number): number {
    return style === COLLECTION_STYLE.FLOW ? this.base + bracketAfter(this.text, end - this.base) : end;
  }

  /** Where an empty item of a list stands: at the list's own dash, or at the next one below the item before. */
  private dash(start: number, before: YamlNode | undefined): Span {
    NEXT_DASH.lastIndex = before ? before.span.end - this.base : 0;
    const at = this.base + (before && NEXT_DASH.test(this.text) ? NEXT_DASH.lastIndex - 1 : start);
    return { start: at, end: at + 1 };
  }

  private scalar(event: Event & { type: typeof EVENT_ID.SCALAR }): YamlScalar {
    const text = getScalarValue(this.text, event);
    return {
      kind: 'scalar',
      text,
      type: event.style === SCALAR_STYLE.PLAIN ? coreType(text) : 'string',
      span: this.ofWords(event),
    };
  }

  private ofWords({ style, valueStart, valueEnd }: Event & { type: typeof EVENT_ID.SCALAR }): Span {
    if (valueStart < 0) return NOWHERE;
    const isBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
    const { start, end } = wordsIn(this.text, { start: valueStart, end: valueEnd }, isBlock);
    return isBlock && start === end ? NOWHERE : { start: this.base + start, end: this.base + end };
  }
}

/** An empty value (`key:`) has no place of its own: it is shown at its key. */
function placed(value: YamlNode, key: Span): YamlNode {
  return value.kind === 'scalar' && value.span === NOWHERE ? { ...value, span: key } : value;
}
