import { wordsBefore } from './amount.ts';
import type { Lexeme } from './lexeme.ts';
import type { Quantity } from './quantity.ts';

/** `two years ago`, `10 years old`, `a few months later`: when, not how long. */
export function isAgo(all: readonly Lexeme[], one: Quantity): boolean {
  const next = all[one.to]?.text;
  return (
    one.dimension === 'time' &&
    (next === 'ago' || next === 'old' || (one.vague === true && next === 'later')) &&
    all[one.to]!.sentence === all[one.from]!.sentence
  );
}

/** `in seven years we never had to`: how long one looked, not how long it took; but `back in 20 minutes and never down again`. */
export function isLookout(all: readonly Lexeme[], one: Quantity): boolean {
  if (one.dimension !== 'time' || all[one.from - 1]?.text !== 'in') return false;
  for (let i = one.to; i < one.to + 4 && all[i]?.sentence === all[one.from]!.sentence; i++) {
    if (all[i]!.text === 'never') return true;
    if (/^(?:and|but|that)$/.test(all[i]!.text)) return false;
  }
  return false;
}

/** `a timeout of 3 s`, `a TTL of 60 s`: what a thing is set to says nothing of what it did; but `the timeout rate` does. */
export function isSetting(all: readonly Lexeme[], one: Quantity): boolean {
  // `raised the limit by ten percent`
  if (one.dimension === 'share')
    return all[one.from - 1]?.text === 'by' && LIMIT.test(all[one.from - 2]?.text ?? '');
  if (one.dimension !== 'time' && one.dimension !== 'bare') return false;
  const { sentence } = all[one.from]!;
  for (let i = one.from - 1; i >= 0 && i > one.from - 5 && all[i]!.sentence === sentence; i--) {
    // `stopped the retries after 12 minutes`
    if (/^(?:after|in|within)$/.test(all[i]!.text)) break;
    if (SET.test(all[i]!.text) && !COUNTED.test(all[i + 1]!.text)) return true;
  }
  const next = all[one.to]?.text ?? '';
  return /^(?:timeout|timeouts|ttl|retention|lease|backoff|cooldown|interval|window)$/.test(next);
}

/** `Timeout errors: 12` tells what happened. */
const COUNTED =
  /^(?:rate|rates|ratio|share|storm|loop|outages?|incidents?|errors?|failures?|alerts?|pages?|tickets?|complaints?)$/;

const TRIGGER =
  /\b(?:alerts?|alarms?|pager|monitors?) (?:us |me )?(?:fires?|triggers?|rings?|goes off|when|if)\b(?: [a-z0-9%]+){0,5} (?:at|above|over|below|under|exceeds|reaches|hits|than|past)$/;

/** `An alert on shard CPU at 80 %`; but `the alerts for disks are at 80 a week`. */
const ALERT_ON =
  /\b(?:alerts?|alarms?) (?:us |me )?(?:on|for)(?: (?!(?:is|are|was|were|stands?|stood|sits?|sat) )[a-z0-9%-]+){1,5} (?:at|above|over|below|under|past|beyond)$/;

/** `there is a check at 90 %`, `Zabbix warns at 85 %`, `the mail that comes at 80 %`, `the alert of 80 %`. */
const ALERT_AT =
  /\b(?:(?:an?|the|its|our|another|first|second) (?:[a-z]+ )?(?:alert|alarm|warning|monitor|page|pager|mail|notification|threshold)(?: (?:on|for) (?:[a-z]+ )?[a-z]+)?(?: (?:that |which )?(?:comes?|came|goes|went|fires?|fired|rings?|rang|sits?|sat|is|was|set|gets? sent)(?: out| off| in)?)?|(?:warns?|warned|alerts?|alarms?|pages|complains)(?: us| me)?|an? (?:[a-z]+ )?check(?= at)) (?:at|of|above|over|beyond|past)(?: about| around)?$/;

/** `an alarm at 80 % and a second at 90 %`. */
const ALERT_TOO =
  /\b(?:alert|alarm|warning|page|mail|notification|threshold)s? (?:[a-z]+ ){0,3}(?:at|of|above|over|from) [0-9.,]+ (?:%|percent) (?:, )?(?:and|then) (?:then )?(?:an? (?:second|third|louder|harder|critical|red)|another|the (?:second|next|other|red|critical)|one)(?: (?:one|[a-z]+))? (?:at|of|above|over|from)$/;

/** `the alert fires at 80 %`, `we alert when p99 is above 500 ms`: what would be too much is nothing that was reached. */
export function isTrigger(all: readonly Lexeme[], { from, dimension }: Quantity): boolean {
  const before = wordsBefore(all, from, 10);
  const patterns = [TRIGGER, ALERT_ON, CRITERION, CONDITION];
  return (dimension === 'share' ? [...patterns, ALERT_AT, ALERT_TOO] : patterns).some((pattern) =>
    pattern.test(before),
  );
}

/** `turns away anything over 10 MB`, `keys older than 90 days`, `serial set to 10 %`. */
const CRITERION =
  /\b(?:(?:any|every)(?:thing|body|one) (?:[a-z]+ than|over|above|below|under|beyond|past)|(?:older|younger|newer) than|set (?:to|at))$/;

/** `if the success rate goes below 95 for 2 minutes`, `once the lag is over 80 ms`. */
const CONDITION =
  /\b(?:if|when|whenever|once|unless|until)\b[^,.:;]{0,60} (?:[<>]=?|exceeds|passes|crosses|(?:is|are|goes|gets|stays|falls|drops|rises|climbs|grows|sits) (?:still |again |consistently )?(?:over|above|below|under|past|beyond|(?:more|less|older|longer|higher|lower) than)(?: [0-9.,]+(?: %| [a-z]{1,7})? for)?)$/;

const LIMIT = /^(?:timeout|ttl|backoff|interval|limit|quota|cap)$/;

/** What one sets to a value. */
export const isSet = (word: string): boolean => SET.test(word);

const SET =
  /^(?:\w+_)?(?:timeout|timeouts|ttl|retention|lease|backoff|cooldown|interval|expiry|limit|quota|cap|retry|retries)$/;
