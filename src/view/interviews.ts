import { formatDuration } from '../bank/duration.ts';
import type { Interview } from '../bank/interview.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';
import { symbolsOf } from './symbols.ts';
import { wrap } from './wrap.ts';

/** Scripts of interviews: name, level, time, title and topics. */
export function interviewList(interviews: readonly Interview[], look: Look): string {
  if (interviews.length === 0)
    return wrap(
      'No interviews here. A script is a Markdown file in the folder interviews/ of a bank root.',
      look.width,
    );
  const { paint } = look;
  const { dot } = symbolsOf(look);
  return interviews
    .map(({ id, title, level, time, sections }) => {
      const head = `${paint.accent(show(id))}  ${paint.faint(`${level}, ${formatDuration(time)}`)}`;
      const topics = sections.map(({ name }) => show(name)).join(` ${dot} `);
      return [head, wrap(show(title), look.width, '  '), paint.faint(wrap(topics, look.width, '  '))].join(
        '\n',
      );
    })
    .join('\n');
}
