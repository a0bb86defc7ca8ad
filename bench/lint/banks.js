// Makes banks of questions of about 2 KB, the same for the same seed, and plants faults at places that it tells.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SUBJECTS =
  'cache queue broker replica shard index gateway balancer resolver scheduler pipeline warehouse registry cluster router proxy ledger catalogue mailer billing'.split(
    ' ',
  );
const EVENTS = 'expired stalled leaked filled flapped lagged crashed drifted throttled diverged'.split(' ');
const ACTS = 'rolled back|drained|promoted|resharded|pinned|replayed|isolated|rebuilt|patched|warmed'.split(
  '|',
);
const CAUSES =
  'a stale lease|a full disk|a clock skew|an expired certificate|a hot partition|a bad deploy|a slow query|a retry loop|a wrong limit|a missing index'.split(
    '|',
  );
const SIGNS =
  'error budget|saturation|queue depth|tail latency|connection count|disk usage|retry rate|heap growth|replication lag|request rate'.split(
    '|',
  );

/** Small, fast and the same everywhere (mulberry32). */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A word nobody else uses, pronounceable: keeps every text of the bench different from the others. */
function name(number) {
  const heads = ['bra', 'cle', 'dri', 'fro', 'gla', 'kri', 'plo', 'sta', 'tre', 'vlu'];
  const tails = ['den', 'fex', 'lim', 'mor', 'nax', 'pol', 'rik', 'sun', 'tov', 'zem'];
  let word = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / 100)) {
    word += heads[rest % 10] + tails[Math.floor(rest / 10) % 10];
  }
  return word;
}

/** The text of question `number`: clean by every rule of the format, of hygiene and of prose. */
export function question(number, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const proper = name(number);
  const [subject, event, act, cause, sign] = [SUBJECTS, EVENTS, ACTS, CAUSES, SIGNS].map(pick);
  const minutes = 3 + Math.floor(random() * 50);
  const people = 2 + Math.floor(random() * 30);
  return `---
format: 1
id: ${proper}-${number}
title: The ${subject} called ${proper} ${event}
level: ${pick(['junior', 'mid', 'senior', 'staff'])}
type: behavioural
time: 2m
tags: [${subject}, operations]
checklist:
  - id: what-was-done
    point: Says what ended it
    must: true
    any: [${act} ${proper}, swapped ${proper} out]
    miss: Say what you did to end it.
    ask: What ended it?
  - id: why-it-happened
    point: Names the cause
    all:
      - [because of, traced it to, root cause]
      - [${cause.replace(/^an? /, '')}, broken ${proper}]
    weight: 2
  - id: how-long
    point: States how long it took
    metric: duration
    of: [restored, healthy again]
    max: 2h
red-flags:
  - id: blames-${proper}
    point: Calls the colleagues stupid
    any: [idiots in ${proper}, their stupid mistake]
    why: Blame ends the search for causes.
---

Tell me about the night when the ${subject} of ${proper} ${event}. ${Array.from({ length: 14 }, () => name(Math.floor(random() * 4000))).join(' ')}?

## Hints

- Start with what the users of ${proper} saw.
- Then say what you looked at first.

## Follow-ups

- What would you do in the first ${5 + (number % 20)} minutes next time?

## Model answer

I was on call for ${proper} when the dashboard showed ${sign} climbing, ten minutes before the first customer wrote to us. I opened the runbook, told the channel that I was looking, and asked a second engineer to take notes.

We ${act} ${proper} and swapped ${proper} out of the rotation, so people could work again. It was restored within ${minutes} minutes. Then I traced it to ${cause}, which no alarm had covered, and the ${people} people who depend on it got a summary the same afternoon.

Since then a check fails the build whenever ${sign} passes half of the limit, and we rehearse the procedure every quarter. The next time it came up, somebody who had never seen ${proper} handled it alone.

## Weak answer

It was a hard night and everybody was tired. The vendor looked at ${proper} and told us later that it was fine again, and we have been careful with it since then.
`;
}

/** Writes `count` questions in banks of a hundred; `change` may alter a text before it is written. */
export function writeBanks(root, count, seed = 1, change = (text) => text) {
  const random = dice(seed);
  for (let number = 0; number < count; number++) {
    const bank = `bank-${String(Math.floor(number / 100)).padStart(4, '0')}`;
    if (number % 100 === 0) {
      mkdirSync(join(root, bank), { recursive: true });
      writeFileSync(join(root, bank, 'README.md'), `# Bank ${bank}\n\nQuestions made for measuring.\n`);
    }
    const path = `${bank}/q${String(number).padStart(5, '0')}.md`;
    writeFileSync(join(root, path), change(question(number, random), path, number));
  }
}
