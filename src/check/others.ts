import type { Cue } from './cues.ts';
import { wordSet } from './figures/word-set.ts';
import { type Line, tokenAt } from './line.ts';
import {
  COMPANIES_OWN,
  COMPANY,
  DEPARTMENT,
  GROUP,
  KNOWN,
  LEAD,
  OTHER_TEAM,
  PARTY,
  PERSON,
  ROLE,
  STRANGER,
  THEIR,
  WHOSE,
} from './parties.ts';
import { Tries } from './tries.ts';
import type { Words } from './words.ts';

/** Behind these a clause begins, as behind a mark; behind a pair, where both stand there. */
const OPENERS = wordSet(
  'and but because so that when while as then later luckily fortunately after until before since eventually afterwards finally heard hear read',
);
const PAIRS = new Map([
  ['was', 'it'],
  ['place', 'last'],
  ['job', 'last'],
  ['company', 'last'],
  ['me', 'told'],
  ['which', 'in'],
]);

/** The words with which a clause begins. */
function clauseStarts({ words, starts }: Line): number[] {
  return [...words.keys()].filter((at) => {
    if (at === 0) return true;
    const before = words[at - 1]!;
    const isMarked = starts[at]! - starts[at - 1]! > before.length + 1;
    return isMarked || OPENERS.has(before) || (at > 1 && PAIRS.get(before) === words[at - 2]);
  });
}

const OTHER_PARTY = `${LEAD}|${COMPANIES_OWN}|${THEIR}`;
const SUBJECT = new RegExp(
  `(?<!(?: me| i| us| myself) and )(?!the (?:whole|entire) )(?:${WHOSE} (?:[a-z'-]{2,14} ){0,2}(?:${GROUP}|${OTHER_PARTY})|${PARTY}|${OTHER_TEAM}|${OTHER_PARTY})(?:'s [a-z]+(?! (?:i|we) )| of mine| of ours)?(?= )(?! and (?:i|we|me) )(?!,? (?:from|on|in|of) (?:my|our) )(?! , (?:[a-z]+ ){0,3}(?:and|or) (?:i|we|me) )(?! (?:benefit|profit)(?:s|ed)? )`,
  'y',
);
const COMPANY_SUBJECT = new RegExp(
  `(?<=(?: \\.| ,| and| like| as| how| because| that| know| hear| heard) )(?:${COMPANY})(?:'s)?(?= )(?! (?:told|sent|tells|warned|alerted|notified|emailed|support|and (?:i|we)) )`,
  'g',
);
const AT_COMPANY = new RegExp(
  ` at (?:${COMPANY})(?:(?<=[.,] at [a-z]+)(?= (?!i |we |my |our |, ))|(?: ,)? (?:they|people|engineers|everybody|everyone|teams)|(?<= [.,] at [a-z]+) ,(?! (?:i|we|my|our) ))(?= )`,
  'g',
);
const AGENT = new RegExp(
  ` (?:by (?:${DEPARTMENT})(?= [.,])|(?:by|came from|belongs to|belonged to|outsourced to|left to|up to) (?:${WHOSE} (?:[a-z'-]{2,14} ){0,2})?(?:${GROUP}|${LEAD}|${COMPANY}))(?= )`,
  'g',
);
/** `One that the gateway team had built`, `something our customer success people hold`. */
const WHAT_THEY_DID = new RegExp(
  ` (?:one|thing|something|those|what)(?: that| which)? ${WHOSE} (?:[a-z'-]{2,14} ){0,1}(?:${GROUP}) (?:had |has |have )?(?:built|made|make|makes|done|did|do|does|put|wrote|written|added|hold|holds|held|owns?|owned|runs?|ran)(?= )`,
  'g',
);
/** `I had the database group do it`, `I asked the storage lads and they did it`, `in her talk a Stripe engineer showed how she`. */
const HAD_THEM = new RegExp(
  ` (?:had|let|letting|got) ${WHOSE} (?:[a-z'-]{2,14} ){0,1}(?:${GROUP}) (?:to )?(?:do|run|build|make|handle|write|set|rotate|fix|take)(?= )`,
  'g',
);
const THEN_THEY = new RegExp(
  ` (?:asked|hired|called|paid|rang|phoned|from|with|to|by) (?:${WHOSE} (?:[a-z'-]{2,14} ){0,1})?(?:${GROUP}|(?:${COMPANY}) [a-z]+)(?: [a-z]+){0,2} (?:,|and|and then|when|where|as|while) (?:they|he|she)(?= )`,
  'g',
);
const ANOTHER = new RegExp(
  `(?:another|some other|an outside|an external|a different) (?:[a-z-]{3,14} ){0,1}(?:${ROLE})(?= )`,
  'y',
);
/** Departments that need no article: `QA did it`. */
const BARE = new RegExp(
  `(?:[a-z]{2,14} (?:from|in|at) )?(?:${DEPARTMENT})(?= (?:did|ran|built|wrote|set|made|took|gave|found|had(?: an?| the)|told(?! us| me)|(?!asked|reported|complained|noticed|wanted|needed|called|agreed|confirmed|joined|approved|escalated|informed|learned|used|received|reviewed)[a-z]+ed) )`,
  'y',
);
/** `It was Priya from infra who did it`, `what helped was Priya's load test`. */
const IT_WAS =
  /(?<= )(?:it was|it is|it's) (?!(?:me|us|my team|our team|i|we) )(?:[a-z'-]{1,14} ){1,4}(?:who|who'd|who's|who had|which|that (?:has|had))(?= )|(?<= what [^.,]{0,20} was )somebody's(?= )/g;
/** What they began or wanted, and I did: `my lead had the idea, I built it`. */
const BEGUN =
  /^[^.,]{0,60}? (?:had the idea|had begun|had started|began|started|suggested|proposed|had no|had suggested|had proposed|told me|told us|asked me|asked us|asked for|wanted me|wanted us) /;
const FINISHED =
  /^[^.]{0,70}? (?:[.,] (?:but |and |so )?|and |so )(?:i|we) (?:then )?(?:had it|had one|finished|coded|built|wrote|shipped|implemented|completed|took|made|did|added|ran)(?= )/;
const isFinishedByMe = (told: string): boolean => BEGUN.test(told) && FINISHED.test(told);
/** `They gave us one`, `I inherited it`, `on their side they had one`. */
const GIVEN =
  /(?<=(?: \.| ,| and| but) )they (?=(?:gave|handed|built|sent) us )|(?<= )(?:(?:i|we) inherited|on (?:their|his|her) side (?:they|he|she))(?= )/g;
/** `At a friend's company they …`, `while Jan did it I watched`: all of the sentence. */
const THEIRS =
  / (?:at (?:my|our|a|an|her|his) (?:friend|cousin|wife|husband|brother|sister|neighbou?r|mate|buddy|dad|father|mother|son|daughter|uncle|aunt|flatmate|girlfriend|boyfriend)'s [a-z]+(?! (?:, )?(?:i|we|my|our) )|(?<=[.,] )at (?:a|an|another|some) (?:airline|hospital|university|retailer|hotel|ministry|newspaper|railway|telco|school|rival|competitor|customer|client)(?:'s| of ours)?(?! (?:, )?(?:i|we|my|our|where) )|at (?:a|my|our|the|another|an) (?:[a-z]{2,12} )?[a-z]+'s (?:company|firm|place|shop|startup|bank|employer|work|office|team)(?! (?:, )?(?:i|we|my|our) )|(?:while|as) i (?:only |just |merely )?(?:watched|looked on|listened|stood by|took notes)|credit (?:for (?:[a-z0-9'-]{1,14} ){1,6})?(?:goes|belongs|is due|went) to(?! me | us | my team | our team | the whole )|i (?:only |just |merely )?watched (?:as|while|how)|(?:kudos|thanks|hats off|credit|props) to (?!me |us |my |our |the (?:new|a) )(?:the )?(?:somebody|[a-z]+ (?:team|group|folks|people|crew|office|guys))|courtesy of(?! me | us | my | our )|(?:was|were|is|are) (?:entirely |all |mostly )?somebody's doing|(?:left|handed|passed|gave) (?:it |that |this )?to somebody|it fell to somebody|(?:i|we) (?:leave|left) (?:it|that|those|them|this) to (?!me |us |my |our )|not (?:my|our) (?:own )?(?:work|doing)|(?:before my time|had the job before me)|(?:sat next to|watched) somebody)(?= )/g;
/** `GitHub does so with its own`. */
const WITH_ITS =
  /(?:slack|github|gitlab|aws|azure|gcp|cloudflare|datadog|twilio|discord|zoom|figma|notion|fastly|akamai|heroku|vercel|mongodb|confluent|okta|pagerduty)(?= (?:used|built|wrote|described|suffered|switched|famously) | (?:[a-z0-9-]{1,20} ){1,6}(?:its|their|theirs|themselves) )/y;
/** `A timeout was there before I joined`, `it was done for us`, `the dashboards came with the product`. */
const BEFORE_ME =
  / (?:(?:was|were|had been) (?:already )?(?:there|in place|set up|built|written) (?:long )?before (?:i|we) (?:joined|came|started|arrived)|(?:was|were|is|are|been) done for (?:us|me)|(?:was|were) (?:handed|given|delivered|supplied) to us|(?:was|were|is) (?:all |entirely )?(?:theirs(?= ,? ?(?:and )?not )|not my work|down to (?:him|her|them)|a gift from)|(?:came|comes) with the (?:product|platform|service))(?= )/g;
const THEIR_JOB = new RegExp(
  ` (?:is|are|was|were) (?:the |our |my |a |somebody |someone )?(?:(?:${GROUP})(?:'s|s'|')?|somebody else's|someone else's) (?:job|business|task|duty|responsibility|thing|idea|work|doing)(?= )| (?:is|are|was|were) the (?:work|doing|achievement|merit) of (?:${WHOSE} )?(?:${GROUP})(?= )`,
  'g',
);
const FROM_THEM = new RegExp(
  `(?:a|an|the|some|one|two|three) (?:[a-z'-]{2,14} ){0,2}(?:${PERSON}) (?:of|from|at) (?:${WHOSE} (?:[a-z'-]{2,14} ){0,2})?(?:${GROUP}|${COMPANY})(?= )`,
  'y',
);
const STRANGERS = new RegExp(`(?:${KNOWN}|${STRANGER}(?! (?:where|i|we|that (?:i|we)) ))(?= )`, 'y');
/** Who only looks on did nothing; but to look on is what a mentor does. */
const LOOKED_ON =
  / (?:i|we) (?:only|just|merely|mostly) (?:watched|looked on|stood by|listened|observed|sat there|saw it|heard of it)(?= )/g;
const LEARNER = / (?:mentee|junior|intern|newcomer|apprentice|trainee|graduate|starter|she|he) [^.]*$/;
const FAR = 120;
const PRONOUN = /(?<=(?: \.| ,| and| but| so| that| then) )(?:they|he|she)(?= )/g;

/** Made when the first answer is read. */
let atStart: Tries | undefined;
let onward: Tries | undefined;
let backward: Tries | undefined;
let special: Tries | undefined;

/** Where somebody else is the one who does. */
export function findOthers(words: Words, line: Line): Cue[] {
  const cues: Cue[] = [];
  const add = (match: RegExpExecArray, back: boolean) => {
    if (!back && isFinishedByMe(line.text.slice(match.index, match.index + FAR))) return;
    const first = tokenAt(line, match.index + 1);
    const last = tokenAt(line, match.index + match[0].length - 1);
    cues.push({
      doubt: 'somebody-else',
      first,
      last,
      from: back ? startOfPassive(words, first) : first,
      to: back ? last : endOfDeed(words, last),
    });
  };
  atStart ??= new Tries([SUBJECT, FROM_THEM, STRANGERS, BARE, WITH_ITS, ANOTHER]);
  onward ??= new Tries([COMPANY_SUBJECT, AT_COMPANY, GIVEN, IT_WAS, HAD_THEM, THEN_THEY]);
  backward ??= new Tries([AGENT, THEIR_JOB, BEFORE_ME, WHAT_THEY_DID]);
  for (const token of clauseStarts(line)) for (const match of atStart.at(line, token)) add(match, false);
  for (const match of onward.in(line).flat()) add(match, false);
  for (const match of backward.in(line).flat()) add(match, true);
  special ??= new Tries([THEIRS, LOOKED_ON, PRONOUN]);
  const [theirs, lookedOn, pronouns] = special.in(line);
  for (const match of theirs!) {
    const first = tokenAt(line, match.index + 1);
    const { first: from, last: end } = words.sentences[words.tokens[first]!.sentence]!;
    cues.push({
      doubt: 'somebody-else',
      first,
      last: tokenAt(line, match.index + match[0].length - 1),
      from,
      to: end - 1,
    });
  }
  for (const match of lookedOn!) {
    if (LEARNER.test(line.text.slice(Math.max(0, match.index - FAR), match.index + 1))) continue;
    const first = tokenAt(line, match.index + 1);
    // What was done stands in front of it.
    if (words.sentences[words.tokens[first]!.sentence]!.first === first) continue;
    cues.push({
      doubt: 'somebody-else',
      first,
      last: first,
      from: startOfPassive(words, first - 1),
      to: first,
    });
  }
  // "They" goes on with whoever was the last to do something, in this sentence or the one before.
  const before = [...cues].sort((a, b) => a.first - b.first);
  for (const match of pronouns!) {
    const at = tokenAt(line, match.index);
    const named = before.findLast((cue) => cue.first < at);
    if (named && words.tokens[at]!.sentence - words.tokens[named.first]!.sentence <= 1) add(match, false);
  }
  return cues;
}

/** What was done by them: back to the clause in which I or we do something else. */
function startOfPassive({ tokens, sentences }: Words, first: number): number {
  const start = Math.max(sentences[tokens[first]!.sentence]!.first, first - 15);
  let clause = start;
  for (let at = first; at >= start; at--) {
    if (/^(?:i|we|i've|we've|i'd|we'd)$/.test(tokens[at]!.word)) return Math.max(clause, at);
    if (tokens[at]!.before === 'clause') clause = at;
  }
  return start;
}

/** Their deed lasts until somebody else is named: `my manager added it and we tested it`. */
function endOfDeed({ tokens, sentences }: Words, last: number): number {
  const end = Math.min(sentences[tokens[last]!.sentence]!.last - 1, last + 20);
  for (let at = behindRelative(tokens, last + 1, end); at <= end; at++) {
    const { word } = tokens[at]!;
    if (
      /^(?:i|we|my|our|i'd|i've|we'd|we've)$/.test(word) &&
      (tokens[at]!.before !== 'space' || isLink(tokens[at - 1]?.word))
    )
      return at - 1;
    if (/^(?:but|so|which|because|while)$/.test(word)) return at - 1;
  }
  return end;
}

/** Where it goes on behind `, which sits in another country,`. */
function behindRelative(tokens: Words['tokens'], at: number, end: number): number {
  if (tokens[at]?.before !== 'clause' || !/^(?:which|who|whose)$/.test(tokens[at]!.word)) return at;
  for (let next = at + 1; next <= end; next++) if (tokens[next]!.before === 'clause') return next;
  return at;
}

function isLink(word: string | undefined): boolean {
  return /^(?:and|then|but|yet|so|that|because|while|when|until|after|before|which|as)$/.test(word ?? '');
}
