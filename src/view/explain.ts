import type { Explained, ExplainedMention } from '../check/explain.ts';
import type { PointResult } from '../check/result.ts';
import { VERDICT_OF } from '../check/verdict.ts';
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

function reasonsOf({ result, mentions, empty, apart, words, metric }: Explained): string[] {
  if (metric)
    return [
      figureText(metric, result, empty),
      ...mentions.map((mention) => `of: "${show(mention.quote)}" by ${sourceText(mention)}`),
    ];
  const found = [
    ...mentions.map((mention) => ({ slot: mention.slot, text: mentionText(mention, result) })),
    ...empty.map(({ slot, aliases }) => ({ slot, text: `nothing like ${aliases.map(show).join(', ')}` })),
  ].sort((a, b) => a.slot - b.slot);
  // Only an `all` has slots, and of each something is told.
  const isAll = found.some(({ slot }) => slot > 1);
  const told = found.map(({ slot, text }) => (isAll ? `slot ${slot}: ${text}` : text));
  const together = apart ? ['each slot is there, but not close together'] : [];
  const others = words
    ? result.evidence.map(
        ({ quote }) => `words that go with it: ${words.map(show).join(', ')} ("${show(quote)}")`,
      )
    : [];
  return [...told, ...together, ...others];
}

function mentionText(mention: ExplainedMention, { reason, verdict }: PointResult): string {
  const { quote, status, because } = mention;
  const why = status === 'affirmed' && reason === 'off-topic' ? reason : status;
  const isHalf = verdict !== 'miss' && VERDICT_OF[status] === 'partial';
  const how = why === 'affirmed' ? 'counts' : `${muchOf(isHalf)}: ${REASON[why]}${becauseText(because)}`;
  return `"${show(quote)}" by ${sourceText(mention)}: ${how}`;
}

const muchOf = (isHalf: boolean) => (isHalf ? 'counts half' : 'does not count');

/** What matched, and where that is from. */
function sourceText({ alias, wording, concept }: ExplainedMention): string {
  const of =
    alias === undefined
      ? `the concept ${show(`@${concept}`)}, which the list as a whole is about`
      : show(alias);
  return wording === alias ? of : `${show(wording)}, a wording of ${of}`;
}

const becauseText = (because: string | undefined) => (because ? ` ("${show(because)}")` : '');

/** Which figure decided, and whether what it is of stands near. */
function figureText(
  { kind, figure, because }: NonNullable<Explained['metric']>,
  { reason, verdict }: Explained['result'],
  [unnamed]: Explained['empty'],
): string {
  const named = unnamed?.aliases.map(show).join(', ');
  if (!figure)
    return `no figure${kind === 'any' ? '' : ` of the kind ${kind}`} was found${named ? `, and nothing like ${named}` : ' that would be of it'}`;
  const how =
    reason === 'affirmed'
      ? 'counts'
      : `${muchOf(verdict !== 'miss')}: ${REASON[reason]}${becauseText(because)}`;
  const far = named ? `; nothing like ${named} is there, and it is the figure that fits best` : '';
  return `figure "${show(figure.quote)}" (${figure.kind}): ${how}${far}`;
}
