import type { Trouble } from '../history/read-event.ts';
import { troubleText } from '../history/read-event.ts';
import { shortId } from '../history/select.ts';
import { count } from './count.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';
import { wrap } from './wrap.ts';

/** What a check of the stored history found. */
export interface CheckFindings {
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly lines: number }[];
  /** Attempts that are there, those that were taken back included. */
  readonly attempts: number;
  readonly takenBack: number;
  /** Lines of event files and of answer files that are not understood. */
  readonly skipped: readonly { readonly file: string; readonly line: number; readonly trouble: Trouble }[];
  /** Attempts whose words are not there. */
  readonly withoutText: number;
  /** Texts whose attempt is not there: it was being stored when all ended. */
  readonly withoutAttempt: number;
  /** Probes and overrides whose attempt is not there. */
  readonly waiting: number;
  /** Files that lie where none are read. */
  readonly stray: readonly string[];
  /** Deleted attempts and interviews that a synchroniser has brought back. */
  readonly deletedButThere: readonly string[];
}

const SKIPPED_SHOWN = 20;
const BACK_SHOWN = 20;
const STRAY_SHOWN = 5;

const ORPHANS =
  'storing was cut short, or another device has the attempt; such a text counts for nothing, and "mockdrill history delete --all" erases it';

/** The check for reading: what there is, then what is odd, and what to do about it. */
export function historyCheckView(found: CheckFindings, look: Look): string {
  const { paint } = look;
  const line = (text: string) => wrap(text, look.width, '  ', '');
  const counts = found.files.map(({ name, lines, bytes }) =>
    line(`${show(name)}: ${count(lines, 'line')}, ${count(bytes, 'byte')}`),
  );
  const odd = found.skipped
    .slice(0, SKIPPED_SHOWN)
    .map(({ file, line: at, trouble }) =>
      line(`${show(file)}:${at}: ${troubleText(trouble)}; it is kept and skipped`),
    );
  if (found.skipped.length > SKIPPED_SHOWN) odd.push(`and ${found.skipped.length - SKIPPED_SHOWN} more`);
  if (odd.length > 0) odd.push(line('Other commands do not speak of these lines again.'));
  const notes = [
    note(found.withoutText, 'attempt has no answer text', 'attempts have no answer text'),
    note(
      found.withoutAttempt,
      `answer text has no attempt: ${ORPHANS}`,
      `answer texts have no attempt: ${ORPHANS}`,
    ),
    note(found.waiting, 'probe or override has no attempt here', 'probes or overrides have no attempt here'),
    strayText(found.stray),
  ].flatMap((text) => (text === '' ? [] : [line(text)]));
  const back = backText(found.deletedButThere);
  if (back !== '') notes.push(line(paint.bad(back)));
  const verdict = isSound(found) ? paint.good('The history is sound.') : paint.bad('The history has faults.');
  const attempts = [
    count(found.attempts, 'attempt'),
    ...(found.takenBack > 0 ? [`${found.takenBack} of them taken back`] : []),
  ].join(', ');
  return [...counts, line(attempts), ...odd, ...notes, verdict].join('\n');
}

/** Whether every line is understood and nothing deleted came back. */
export function isSound({ skipped, deletedButThere }: CheckFindings): boolean {
  return skipped.length === 0 && deletedButThere.length === 0;
}

function strayText(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const more = paths.length > STRAY_SHOWN ? [`and ${paths.length - STRAY_SHOWN} more`] : [];
  const which = [...paths.slice(0, STRAY_SHOWN).map(show), ...more].join(', ');
  return `${note(paths.length, 'file lies', 'files lie')} where no history is read, so nothing in there counts; "mockdrill history path" says where events belong, and answers in a folder for each device: ${which}`;
}

function backText(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const shown = ids.slice(0, BACK_SHOWN).map((id) => show(shortId(id)));
  const more = ids.length > BACK_SHOWN ? [`and ${ids.length - BACK_SHOWN} more`] : [];
  const which = [...shown, ...more].join(', ');
  return `${note(ids.length, 'deleted record is', 'deleted records are')} in the files again; "mockdrill history delete ID" erases one, "--before DAY" all before a day: ${which}`;
}

function note(found: number, one: string, more: string): string {
  return found === 0 ? '' : `${found} ${found === 1 ? one : more}`;
}
