import { lineStarts, placeOf } from '../bank/source.ts';
import { Spans } from '../bank/spans.ts';
import { parseWholeYaml } from '../bank/yaml.ts';
import { parseSettings, unfitting } from './settings-text.ts';

/** What keeps a text from being settings, with its places; empty where nothing does. */
export function faultsOfSettings(text: string): string[] {
  const read = parseSettings(text);
  if ('fault' in read) return [read.fault];
  // Every JSON is YAML, whose parser knows where a value stands.
  const spans = new Spans(() => parseWholeYaml(text, 0).node);
  return unfitting(read.stored).map(({ name, expected }) => {
    const { line, column } = placeOf(lineStarts(text), spans.get(name)?.start ?? 0);
    return `line ${line}, column ${column}: "${name}": expected ${expected}`;
  });
}
