import { formatDuration } from '../bank/duration.ts';
import { didYouMean } from '../bank/edit-distance.ts';
import type { Ask } from '../drill/answer.ts';
import { topicText } from './answer-clock.ts';
import type { Look } from './look.ts';
import { showProse } from './prose.ts';
import { show } from './show.ts';
import { wrap } from './wrap.ts';

/** A question as it is put without a screen, after so many milliseconds: number, title, facts, prompt, time box. */
export function plainAsk(ask: Ask, used: number, look: Look): string {
  const { paint } = look;
  if (ask.kind === 'probe') {
    return `\n${wrap(`The interviewer asks: ${showProse(ask.prompt)}`, look.width)}\n${paint.faint(`Time: ${formatDuration(ask.limit)}.`)}`;
  }
  const facts = [show(ask.bank), ask.level, show(ask.why), topicText(ask, used)].filter(Boolean).join(', ');
  const prep = ask.prep > 0 ? `, after ${formatDuration(ask.prep)} to think` : '';
  return [
    '',
    wrap(paint.strong(`Question ${ask.number} of ${ask.of}: ${show(ask.title)}`), look.width),
    wrap(paint.faint(facts), look.width),
    '',
    wrap(showProse(ask.prompt), look.width),
    '',
    paint.faint(`Time: ${formatDuration(ask.limit)}${ask.hard ? ', hard' : ''}${prep}.`),
  ].join('\n');
}

/** How to answer line by line. */
export function plainHelp(ask: Ask): string {
  return `Type your answer. A line with a single . ends it. Lines of their own: ${commandsOf(ask).join(' ')}`;
}

function commandsOf({ mode, moment }: Ask): string[] {
  const hint = mode === 'practice' ? [':hint'] : [];
  const pause = mode === 'practice' ? [':pause'] : moment === undefined ? [] : [':moment'];
  const repeat = moment === undefined ? [] : [':repeat'];
  return [...hint, ...repeat, ...pause, ':skip', ':editor', ':time', ':quit', ':help'];
}

/** What is said of a line that looks like a command and is none. */
export function noSuchCommand(line: string, ask: Ask): string {
  const meant = didYouMean(line, commandsOf(ask));
  return `There is no command ${line}${meant}; the line is no part of the answer. :${line} writes it as text, :help names the commands.`;
}

/** What is said when some of the time box is gone, and so many seconds are left. */
export function announcementText(say: 'half' | 'minute' | 'end', left: number): string {
  switch (say) {
    case 'half':
      return `Half of the time is over: ${formatDuration(left)} left.`;
    case 'minute':
      return left === 60 ? 'One minute left.' : `${formatDuration(left)} left.`;
    case 'end':
      return 'Time is up. Come to an end; overtime is counted. A single . hands in.';
  }
}
