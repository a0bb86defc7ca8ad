import type { World } from './world.ts';

/** The editor's command line as words: the setting over `$VISUAL` over `$EDITOR` over vi. */
export function editorCommand(setting: string, world: World): string[] {
  const line = setting || world.env.VISUAL || world.env.EDITOR || '';
  // Quotes keep spaces together (`"/opt/My Editor/bin/edit" --wait`); nothing else of a shell is understood.
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3]!,
  );
  return words.length > 0 ? words : ['vi'];
}
