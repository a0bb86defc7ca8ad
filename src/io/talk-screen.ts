import type { PromptEnd } from '../drill/answer.ts';
import { answerPrompt } from './answer-prompt.ts';
import { choicesText } from './choices.ts';
import { chooseByKey } from './choose-by-key.ts';
import { editDraft } from './editor.ts';
import { lookOf } from './look.ts';
import { tell } from './print.ts';
import { type Talk, type TalkWishes, transcriptLook, transcriptOf } from './talk.ts';
import type { World } from './world.ts';

/** On a terminal: the answer fills the screen, everything else is printed below what stands there. */
export function screenTalk(
  world: World,
  screen: NodeJS.WriteStream,
  wishes: TalkWishes,
  signal: AbortSignal,
): Talk {
  const transcript = transcriptOf(world, wishes);
  const screenLook = () => lookOf(screen, world, { color: wishes.color });
  return {
    kind: 'screen',
    look: () => transcriptLook(world, wishes),
    print(text) {
      transcript.write(`${text}\n`);
    },
    tell: (text) => tell(world, text),
    async ask(ask, draft, keep) {
      let at = draft;
      let notice = '';
      for (let open = wishes.editor; ; open = true) {
        if (open) {
          const edited = await editDraft(world, wishes, at, { signal, keep });
          at = edited.draft;
          notice = edited.failed ?? '';
        }
        const setting = { screen, alternate: wishes.alternate, look: screenLook, signal, keep, notice };
        const end: PromptEnd = await answerPrompt(world, ask, at, setting);
        if (end.kind !== 'editor') return end;
        at = end.draft;
      }
    },
    async choose(choices) {
      return chooseByKey(world, choices, signal, () => {
        screen.write(`\n${choicesText(choices, screenLook())}\n`);
      });
    },
    left: () => [],
    close: () => undefined,
  };
}
