import { formatDuration } from '../bank/duration.ts';
import type { Ask, Draft } from '../drill/answer.ts';
import {
  AWAY,
  announcements,
  type Clock,
  endTimeBox,
  pauseClock,
  pausedTime,
  resumeClock,
  startClock,
  touchClock,
  usedTime,
} from '../drill/clock.ts';
import { announcementText } from '../view/plain.ts';
import type { World } from './world.ts';

/** What the clock has to do with others. */
export interface PlainClockSetting {
  /** The clock runs: the answers were not written before. */
  readonly timed: boolean;
  /** Tells what nobody has asked for just now: somebody may be within a line. */
  readonly interrupt: (text: string) => void;
  /** Called at the end of a hard time box. */
  readonly timeUp: () => void;
}

/** Milliseconds between two looks at the clock. */
const BEAT = 5000;

/** The clock of an answer without a screen: it tells the time left, stands still for a pause, and grants one moment. */
export class PlainClock {
  private readonly world: World;
  private readonly ask: Ask;
  private readonly setting: PlainClockSetting;
  private clock: Clock;
  private timers: NodeJS.Timeout[] = [];
  private seen: number;

  constructor(world: World, ask: Ask, setting: PlainClockSetting) {
    this.world = world;
    this.ask = ask;
    this.setting = setting;
    this.seen = world.now();
    this.clock = startClock(this.seen);
  }

  /** Runs from now, after what was used before; what to say of the time that went by meanwhile, such as in the editor. */
  start(before: Draft): string {
    this.clock = startClock(this.world.now(), before);
    this.announce();
    const { limit, hard } = this.ask;
    const passed = announcements(limit * 1000).findLast(({ at }) => at <= before.used);
    if (!this.setting.timed || !passed || (passed.say === 'end' && hard)) return '';
    return announcementText(passed.say, limit - before.used / 1000);
  }

  /** Notes the first line. */
  touch(): void {
    this.look();
    this.clock = touchClock(this.clock, this.world.now());
  }

  isPaused(): boolean {
    return this.clock.state === 'paused';
  }

  /** Stands still; what to say to that. */
  pause(): string {
    this.clock = pauseClock(this.clock, this.world.now());
    this.stop();
    return 'Paused: the clock stands still. Enter, or the next line, goes on.';
  }

  /** The clock of an exam does not stop; an interviewer grants a moment, once. What to say to the wish for one. */
  moment(): string {
    const { moment } = this.ask;
    if (moment === undefined) return 'The clock of an exam does not stop.';
    if (this.times().paused > 0) return 'You have had your moment; the clock runs.';
    this.pause();
    const over = () => {
      if (!this.isPaused()) return;
      this.setting.interrupt(this.goOn());
    };
    if (this.setting.timed) this.timers = [setTimeout(over, moment * 1000)];
    return `Take your time: the clock stands still for ${moment} seconds, or until the next line.`;
  }

  /** Runs again; what to say of it. */
  goOn(): string {
    this.stop();
    this.clock = resumeClock(this.clock, this.world.now());
    this.announce();
    return 'The clock runs again.';
  }

  /** Says no more. */
  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  /** Milliseconds. */
  times(): Pick<Draft, 'used' | 'paused' | 'firstKey'> {
    this.look();
    const now = this.world.now();
    return {
      used: usedTime(this.clock, now),
      paused: pausedTime(this.clock, now),
      firstKey: this.clock.firstKey,
    };
  }

  text(): string {
    const used = Math.floor(this.times().used / 1000);
    return `${formatDuration(used)} of ${formatDuration(this.ask.limit)} used.`;
  }

  private end(): void {
    this.clock = endTimeBox(this.clock, this.ask.limit * 1000, this.world.now());
    this.setting.timeUp();
  }

  /** What went by while the machine slept, or the program was stopped, is a pause where the mode allows one. */
  private look(): void {
    const now = this.world.now();
    const isAway = this.setting.timed && this.clock.state === 'running' && now - this.seen > AWAY;
    if (isAway && this.ask.mode === 'practice') {
      this.stop();
      this.clock = resumeClock(pauseClock(this.clock, this.seen), now);
      this.announce();
      this.setting.interrupt('The clock stood still meanwhile.');
    }
    this.seen = now;
  }

  private announce(): void {
    if (!this.setting.timed) return;
    this.seen = this.world.now();
    const { used } = this.times();
    this.timers = announcements(this.ask.limit * 1000)
      // A stay in the editor may have used up a hard time box.
      .filter(({ at, say }) => at > used || (say === 'end' && this.ask.hard))
      .map(({ at, say }) =>
        setTimeout(() => {
          if (say === 'end' && this.ask.hard) this.end();
          else this.setting.interrupt(announcementText(say, this.ask.limit - at / 1000));
        }, at - used),
      );
    this.timers.push(setInterval(() => this.look(), BEAT));
  }
}
