import { formatDuration } from '../bank/duration.ts';
import type { Answered, Ask, Draft } from '../drill/answer.ts';
import {
  announcements,
  type Clock,
  pauseClock,
  pausedTime,
  resumeClock,
  startClock,
  touchClock,
  usedTime,
} from '../drill/clock.ts';
import type { Look } from '../view/look.ts';
import { announcementText, plainAsk, plainHelp } from '../view/plain.ts';
import { show } from '../view/show.ts';
import { cleanText } from '../view/text-buffer.ts';
import type { Lines } from './lines.ts';
import type { World } from './world.ts';

/** What the prompt without a screen needs beside the question. */
export interface PlainSetting {
  readonly lines: Lines;
  readonly look: Look;
  readonly signal: AbortSignal;
  readonly keep: (draft: Draft) => void;
  /** The question: part of the transcript. */
  readonly print: (text: string) => void;
  /** Announcements and notices. */
  readonly tell: (text: string) => void;
  /** Nobody is there to read instructions; an empty answer is a skipped one. */
  readonly silent: boolean;
  /** The clock runs: the answers were not written before. */
  readonly timed: boolean;
}

/** As `Answered`, or a wish to go on in the editor. */
export type PlainEnd = Answered | { readonly kind: 'editor'; readonly draft: Draft };

/** The answer prompt without redraw: line by line, a line with a single `.` ends the answer. */
export async function plainPrompt(
  world: World,
  ask: Ask,
  draft: Draft,
  setting: PlainSetting,
): Promise<PlainEnd> {
  const prompt = new PlainPrompt(world, ask, draft, setting);
  setting.print(plainAsk(ask, setting.look));
  if (draft.text !== '') setting.tell(`So far you have:\n${show(draft.text).replaceAll('⏎', '\n')}`);
  if (!setting.silent) setting.tell(plainHelp(ask));
  try {
    return await prompt.run();
  } finally {
    prompt.close();
  }
}

class PlainPrompt {
  private readonly world: World;
  private readonly ask: Ask;
  private readonly setting: PlainSetting;
  private readonly written: string[];
  private readonly timeout = new AbortController();
  private readonly begin: Draft;
  private clock: Clock;
  private hints: number;
  private timers: NodeJS.Timeout[] = [];
  private answered = false;

  constructor(world: World, ask: Ask, draft: Draft, setting: PlainSetting) {
    this.world = world;
    this.ask = ask;
    this.setting = setting;
    this.written = draft.text === '' ? [] : draft.text.split('\n');
    this.hints = draft.hints;
    this.begin = draft;
    this.clock = startClock(world.now(), draft);
  }

  async run(): Promise<PlainEnd> {
    const either = AbortSignal.any([this.setting.signal, this.timeout.signal]);
    if (!this.setting.silent) await this.prepare(either);
    // Time to think is no part of the time used.
    this.clock = startClock(this.world.now(), this.begin);
    this.announce();
    try {
      for (;;) {
        const line = await this.setting.lines.next(either);
        if (line === undefined) {
          const kind = this.draft().text.trim() === '' ? 'ended' : 'answered';
          return this.end(kind);
        }
        const end = this.take(line);
        if (end) return end;
      }
    } catch (error) {
      if (!this.timeout.signal.aborted || this.setting.signal.aborted) throw error;
      this.setting.tell('Time is up: the lines that you finished are taken.');
      return this.end('answered');
    }
  }

  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
    if (!this.answered) this.setting.keep(this.draft());
  }

  private take(line: string): PlainEnd | undefined {
    const now = this.world.now();
    if (line.startsWith(':')) {
      const command = this.command(line.trim().toLowerCase());
      if (command !== 'text') return command;
    }
    if (this.clock.state === 'paused') {
      this.goOn();
      if (line === '') return undefined;
    }
    if (line === '.') {
      if (this.draft().text.trim() !== '') return this.end('answered');
      if (this.ask.kind === 'probe' || this.setting.silent) return this.end('skipped');
      this.setting.tell('Nothing typed yet. :skip skips the question.');
      return undefined;
    }
    this.clock = touchClock(this.clock, now);
    this.written.push(cleanText(line));
    this.setting.keep(this.draft());
    return undefined;
  }

  /** Does what a line with a colon says; `text` where it is none of the commands. */
  private command(line: string): PlainEnd | undefined | 'text' {
    const practice = this.ask.mode === 'practice';
    switch (line) {
      case ':skip':
      case ':pass':
        return this.end('skipped');
      case ':quit':
        return this.end('quit');
      case ':editor':
        return this.setting.silent ? 'text' : this.end('editor');
      case ':hint':
        this.setting.tell(this.hint(practice));
        return undefined;
      case ':pause':
      case ':moment':
        this.setting.tell(practice ? this.pause() : this.moment());
        return undefined;
      case ':repeat':
        this.setting.print(plainAsk(this.ask, this.setting.look));
        return undefined;
      case ':time':
        this.setting.tell(
          `${formatDuration(Math.floor(usedTime(this.clock, this.world.now()) / 1000))} of ${formatDuration(this.ask.limit)} used.`,
        );
        return undefined;
      case ':help':
        this.setting.tell(plainHelp(this.ask));
        return undefined;
      default:
        return 'text';
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

  private pause(): string {
    this.clock = pauseClock(this.clock, this.world.now());
    for (const timer of this.timers) clearTimeout(timer);
    return 'Paused: the clock stands still. Enter, or the next line, goes on.';
  }

  private moment(): string {
    const { moment } = this.ask;
    if (moment === undefined) return 'The clock of an exam does not stop.';
    if (pausedTime(this.clock, this.world.now()) > 0) return 'You have had your moment; the clock runs.';
    this.pause();
    const over = () => {
      if (this.clock.state !== 'paused') return;
      this.goOn();
      this.setting.tell('The clock runs again.');
    };
    if (this.setting.timed) this.timers = [setTimeout(over, moment * 1000)];
    return `Take your time: the clock stands still for ${moment} seconds, or until the next line.`;
  }

  private goOn(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.clock = resumeClock(this.clock, this.world.now());
    this.announce();
  }

  /** The time to think: an empty line, or its end, starts the answer. */
  private async prepare(signal: AbortSignal): Promise<void> {
    if (this.ask.prep === 0 || this.begin.used > 0) return;
    this.setting.tell(`You have ${this.ask.prep} seconds to think. Enter starts the answer.`);
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), this.ask.prep * 1000);
    try {
      const line = await this.setting.lines.next(AbortSignal.any([signal, over.signal]));
      if (line !== undefined && line.trim() !== '') this.setting.lines.back(line);
    } catch (error) {
      if (!over.signal.aborted || signal.aborted) throw error;
      this.setting.tell('Now answer; the clock runs.');
    } finally {
      clearTimeout(timer);
    }
  }

  private announce(): void {
    if (!this.setting.timed) return;
    const limit = this.ask.limit * 1000;
    const used = usedTime(this.clock, this.world.now());
    this.timers = announcements(limit)
      .filter(({ at }) => at > used)
      .map(({ at, say }) =>
        setTimeout(() => {
          if (say === 'end' && this.ask.hard) this.timeout.abort();
          else this.setting.tell(announcementText(say, this.ask.limit));
        }, at - used),
      );
  }

  private end(kind: PlainEnd['kind']): PlainEnd {
    this.answered = true;
    const draft = this.draft();
    this.setting.keep(draft);
    return { kind, draft };
  }

  private draft(): Draft {
    const now = this.world.now();
    const text = this.written.join('\n');
    return {
      text,
      cursor: text.length,
      used: usedTime(this.clock, now),
      paused: pausedTime(this.clock, now),
      firstKey: this.clock.firstKey,
      hints: this.hints,
      prepared: true,
      inEditor: false,
    };
  }
}
