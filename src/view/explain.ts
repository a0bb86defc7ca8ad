import type { Explained, ExplainedMention } from '../check/explain.ts';
import type { Reason } from '../check/result.ts';
import type { Look } from './look.ts';
import { show } from './show.ts';
import { REASON } from './verdict.ts';
import { wrap } from './wrap.ts';

/** For each point what matched, how it stands, and what is missing. */
export function explainView(points: readonly Explained[], { paint, width }: Look): string {
  const blocks = points.map((explained) => {
    const { id, point, result } = explained;
    const why = REASON[result.reason];
    const head = `${paint.accent(show(id))}  ${result.verdict}${why ? `, ${why}` : ''}  ${paint.faint(show(point))}`;
    const below = reasonsOf(explained).map((text) => wrap(text, width, '      ', '    '));
    return [wrap(head, width, '      ', ''), ...below].join('\n');
  });
  return `${paint.strong('Why')}\n${blocks.join('\n')}`;
}

function reasonsOf({ result, mentions, empty, apart, metric }: Explained): string[] {
  const { reason } = result;
  const matched = mentions.map((mention) => mentionText(mention, reason));
  if (metric) return [figureText(metric, result, empty), ...matched];
  const missing = empty.map(({ slot, aliases }) => {
    const which = empty.length + mentions.length > 1 || slot > 1 ? `slot ${slot}: ` : '';
    return `${which}nothing like ${aliases.map(show).join(', ')}`;
  });
  const together = apart ? ['each slot is there, but not close together'] : [];
  const words =
    reason === 'in-other-words'
      ? result.evidence.map(({ quote }) => `words that go with it: "${show(quote)}"`)
      : [];
  return [...matched, ...missing, ...together, ...words];
}

function mentionText(
  { slot, quote, alias, wording, concept, status, because }: ExplainedMention,
  reason: Reason,
): string {
  const of =
    alias === undefined
      ? `the concept ${show(`@${concept}`)}, which the list as a whole is about`
      : show(alias);
  const by = wording === alias ? of : `${show(wording)}, a wording of ${of}`;
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
