import type { Explained, ExplainedMention } from '../check/explain.ts';
import type { Reason } from '../check/result.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';
import { REASON } from './verdict.ts';
import { wrap } from './wrap.ts';

/** For each point what matched, how it stands, and what is missing. */
export function explainView(points: readonly Explained[], look: Look): string {
  const { paint } = look;
  const blocks = points.map(({ id, point, result, mentions, empty, apart, metric }) => {
    const why = REASON[result.reason];
    const lines = [
      wrap(
        `${paint.accent(show(id))}  ${result.verdict}${why ? `, ${why}` : ''}  ${paint.faint(show(point))}`,
        look.width,
        '      ',
        '',
      ),
    ];
    if (metric) lines.push(wrap(figureText(metric, result, empty), look.width, '      ', '    '));
    for (const mention of mentions)
      lines.push(wrap(mentionText(mention, result.reason), look.width, '      ', '    '));
    for (const { slot, aliases } of metric ? [] : empty) {
      const which = empty.length + mentions.length > 1 || slot > 1 ? `slot ${slot}: ` : '';
      lines.push(wrap(`${which}nothing like ${aliases.map(show).join(', ')}`, look.width, '      ', '    '));
    }
    if (apart) lines.push('    each slot is there, but not close together');
    if (result.reason === 'in-other-words') {
      for (const { quote } of result.evidence)
        lines.push(wrap(`words that go with it: "${show(quote)}"`, look.width, '      ', '    '));
    } else if (mentions.length === 0 && empty.length === 0 && !metric) {
      for (const { quote } of result.evidence) lines.push(`    "${show(quote)}"`);
    }
    return lines.join('\n');
  });
  return `${paint.strong('Why')}\n${blocks.join('\n')}`;
}

function mentionText(
  { slot, quote, alias, wording, status, because }: ExplainedMention,
  reason: Reason,
): string {
  const by = wording === alias ? show(alias) : `${show(wording)}, a wording of ${show(alias)}`;
  const why = status === 'affirmed' && reason === 'off-topic' ? reason : status;
  const how =
    why === 'affirmed' ? 'counts' : `does not count: ${REASON[why]}${because ? ` ("${show(because)}")` : ''}`;
  return `slot ${slot}: "${show(quote)}" by ${by}: ${how}`;
}

/** Which figure decided, and whether what it is of stands near. */
function figureText(
  { kind, figure }: NonNullable<Explained['metric']>,
  { reason }: Explained['result'],
  [unnamed]: Explained['empty'],
): string {
  const named = unnamed?.aliases.map(show).join(', ');
  if (!figure)
    return `no figure${kind === 'any' ? '' : ` of the kind ${kind}`} was found${named ? `, and nothing like ${named}` : ' that would be of it'}`;
  const how = reason === 'affirmed' ? 'counts' : `does not count in full: ${REASON[reason]}`;
  const far = named ? `; nothing like ${named} is there, and it is the figure that fits best` : '';
  return `figure "${show(figure.quote)}" (${figure.kind}): ${how}${far}`;
}
