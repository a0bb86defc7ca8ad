import { answerPrompt } from './answer-prompt.ts';
import { choicesText } from './choices.ts';
import { chooseByKey } from './choose-by-key.ts';
import { withEditor } from './editor.ts';
import { lookOf } from './look.ts';
import { tell } from './print.ts';
import { type Talk, type TalkWishes, transcribe, transcriptLook } from './talk.ts';
import type { World } from './world.ts';

/** On a terminal: the answer fills the screen, everything else is printed below what stands there. */
export function screenTalk(
  world: World,
  screen: NodeJS.WriteStream,
  wishes: TalkWishes,
  signal: AbortSignal,
): Talk {
  const screenLook = () => lookOf(screen, world, { color: wishes.color });
  let trouble = '';
  let asking = false;
  /** Told since the last choice: the alternate screen covers it. */
  let told = '';
  return {
    kind: 'screen',
    look: () => transcriptLook(world, wishes),
    print: (text) => transcribe(text, world, wishes),
    tell(text) {
      told = `${told} ${text}`.trim();
      tell(world, text);
    },
    warn(text) {
      trouble = text;
      if (!asking && text !== '') tell(world, text);
    },
    async ask(ask, draft, keep) {
      const setting = { screen, alternate: wishes.alternate, look: screenLook, signal, keep };
      asking = true;
      try {
        return await withEditor(world, wishes, draft, { ask, signal, keep }, (stay) => {
          const { before, notice } = stay;
          const more = { before, notice: notice || told, trouble: () => trouble };
          return answerPrompt(world, ask, stay.draft, { ...setting, ...more });
        });
      } finally {
        asking = false;
        told = '';
      }
    },
    async choose(choices, above = '') {
      told = '';
      const head = above === '' ? '' : `\n${above}`;
      return chooseByKey(world, choices, signal, () => {
        screen.write(`${head}\n${choicesText(choices, screenLook())}\n`);
      });
    },
    left: () => [],
    close: () => undefined,
  };
}
