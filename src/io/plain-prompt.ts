import type { Ask, Draft, PromptEnd } from '../drill/answer.ts';
import { cleanText } from '../view/clean-text.ts';
import type { Look } from '../view/look.ts';
import { noSuchCommand, plainAsk, plainHelp } from '../view/plain.ts';
import { show } from '../view/show.ts';
import { wouldBeLost } from '../view/skip.ts';
import type { Lines } from './lines.ts';
import { PlainClock, type PlainClockSetting } from './plain-clock.ts';
import { type Command, plainMeaning } from './plain-meaning.ts';
import { timeToThink } from './plain-thinking.ts';
import { timeIsUp } from './plain-time-up.ts';
import { CUT, DROPPED, isCut } from './terminal-line.ts';
import type { World } from './world.ts';

/** What the prompt without a screen needs beside the question. */
export interface PlainSetting extends Omit<PlainClockSetting, 'timeUp'> {
  readonly lines: Lines;
  readonly look: Look;
  readonly signal: AbortSignal;
  readonly keep: (draft: Draft) => void;
  /** Tells what answers a line. */
  readonly tell: (text: string) => void;
  /** The question: part of the transcript. */
  readonly print: (text: string) => void;
  /** Nobody is there to read instructions; an empty answer is a skipped one. */
  readonly silent: boolean;
}

/** The answer prompt without redraw: line by line, a line with a single `.` ends the answer. */
export async function plainPrompt(
  world: World,
  ask: Ask,
  draft: Draft,
  setting: PlainSetting,
): Promise<PromptEnd> {
  const prompt = new PlainPrompt(world, ask, draft, setting);
  const comeBack = () => setting.tell(DROPPED);
  if (!setting.silent) process.on('SIGCONT', comeBack);
  setting.print(plainAsk(ask, draft.used, setting.look));
  if (draft.text !== '') setting.tell(`So far you have:\n${show(draft.text).replaceAll('⏎', '\n')}`);
  if (!setting.silent) setting.tell(plainHelp(ask));
  try {
    return await prompt.run();
  } finally {
    process.removeListener('SIGCONT', comeBack);
    prompt.close();
  }
}

class PlainPrompt {
  private readonly ask: Ask;
  private readonly setting: PlainSetting;
  /** Undefined before the first line, which may be blank. */
  private text: string | undefined;
  private readonly timeout = new AbortController();
  private readonly begin: Draft;
  private readonly clock: PlainClock;
  private hints: number;
  private thinking = true;
  private answered = false;
  /** The line before this one was told that it would drop words. */
  private warned = false;

  constructor(world: World, ask: Ask, draft: Draft, setting: PlainSetting) {
    this.ask = ask;
    this.setting = setting;
    this.text = draft.text === '' ? undefined : draft.text;
    this.hints = draft.hints;
    this.begin = draft;
    this.clock = new PlainClock(world, ask, { ...setting, timeUp: () => this.timeout.abort() });
  }

  async run(): Promise<PromptEnd> {
    const either = AbortSignal.any([this.setting.signal, this.timeout.signal]);
    if (!this.begin.prepared && !this.setting.silent) await timeToThink(this.ask, this.setting, either);
    this.thinking = false;
    const passed = this.clock.start(this.begin);
    if (passed !== '') this.setting.tell(passed);
    try {
      for (;;) {
        const line = await this.setting.lines.next(either);
        if (line === undefined) {
          return this.end(this.isEmpty() ? 'ended' : 'answered');
        }
        const end = this.take(line);
        if (end) return end;
      }
    } catch (error) {
      if (!this.timeout.signal.aborted || this.setting.signal.aborted) throw error;
      const end = this.end('answered');
      await timeIsUp(this.setting);
      return end;
    }
  }

  close(): void {
    this.clock.stop();
    if (!this.answered) this.setting.keep(this.draft());
  }

  private take(line: string): PromptEnd | undefined {
    const { warned } = this;
    this.warned = false;
    const meaning = plainMeaning(line, this.setting.silent);
    const isQuit = meaning.kind === 'command' && meaning.command === 'quit';
    if (this.clock.isPaused() && !isQuit) {
      this.setting.tell(this.clock.goOn());
      if (line === '') return undefined;
    }
    if (meaning.kind === 'text') return this.takeText(meaning.text);
    if (meaning.kind === 'command') return this.command(meaning.command, warned);
    this.setting.tell(noSuchCommand(meaning.line, this.ask));
    return undefined;
  }

  private takeText(line: string): PromptEnd | undefined {
    if (line === '.') {
      if (!this.isEmpty()) return this.end('answered');
      if (this.ask.kind === 'probe' || this.setting.silent) return this.end('skipped');
      this.setting.tell('Nothing typed yet. :skip skips the question.');
      return undefined;
    }
    if (!this.setting.silent && isCut(line)) this.setting.tell(CUT);
    this.clock.touch();
    this.text = this.text === undefined ? cleanText(line) : `${this.text}\n${cleanText(line)}`;
    this.setting.keep(this.draft());
    return undefined;
  }

  private command(command: Command, warned: boolean): PromptEnd | undefined {
    const { ask, setting, clock } = this;
    const practice = ask.mode === 'practice';
    switch (command) {
      case 'skip':
        if (warned || setting.silent || this.isEmpty()) return this.end('skipped');
        this.warned = true;
        setting.tell(wouldBeLost(ask, ':skip'));
        return undefined;
      case 'quit':
      case 'editor':
        return this.end(command);
      case 'hint':
        setting.tell(this.hint(practice));
        return undefined;
      case 'pause':
        setting.tell(practice ? clock.pause() : clock.moment());
        return undefined;
      case 'repeat':
        setting.print(plainAsk(ask, clock.times().used, setting.look));
        return undefined;
      case 'time':
        setting.tell(clock.text());
        return undefined;
      case 'help':
        setting.tell(plainHelp(ask));
        return undefined;
    }
  }

  private hint(practice: boolean): string {
    if (!practice) return 'There are no hints in an exam.';
    const hint = this.ask.hints[this.hints];
    if (hint === undefined)
      return this.hints === 0 ? 'This question has no hints.' : 'That was the last hint.';
    this.hints++;
    this.setting.keep(this.draft());
    return `Hint ${this.hints}: ${show(hint)}`;
  }

  private isEmpty(): boolean {
    return (this.text ?? '').trim() === '';
  }

  private end(kind: PromptEnd['kind']): PromptEnd {
    this.answered = true;
    const draft = this.draft();
    this.setting.keep(draft);
    return { kind, draft };
  }

  private draft(): Draft {
    // Time to think is no part of the time used.
    if (this.thinking) return this.begin;
    const text = this.text ?? '';
    return {
      text,
      cursor: text.length,
      ...this.clock.times(),
      hints: this.hints,
      prepared: true,
      inEditor: false,
    };
  }
}
