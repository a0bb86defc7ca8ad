import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLexiconFiles } from '../../src/check/compile-lexicon.ts';
import { linesIn } from '../../src/check/lexicon-form.ts';
import { compilePattern, patternKey } from '../../src/check/pattern.ts';

const FOLDER = new URL('../../src/check/lexicon/', import.meta.url);
const filesIn = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
const naming = filesIn(FOLDER);
const telling = filesIn(new URL('told/', FOLDER));
// It throws where two concepts have the same id, or one is told that nothing names.
const concepts = compileLexiconFiles(naming, telling).concepts.map(
  ({ id, naming: named, namingKeys, telling: told, tellingKeys, not }) => {
    const wordings = [...linesIn(named), ...linesIn(told)];
    return [id, wordings, [...linesIn(namingKeys), ...linesIn(tellingKeys)], linesIn(not)] as const;
  },
);

/*
 * Wordings that two concepts need because the words mean both things ("sanity check" is asking a colleague and a smoke
 * test) or because one concept is the wider case of the other ("tell customers" is telling and an incident update).
 */
const SHARED = `
  GCS, SELECT *, abort criteria, add alert, add consumer, add tests, add worker, admit that did not know, all hands,
  answer questions, approval, ask support, back of envelope, back within minutes of, backup, baked into the image, bit
  by bit, bring in people, business case for, career goal is, change direction, clear ownership of, communicate to
  stakeholders, communicate with customers, config repo, consistency, correction of error, customers were seeing,
  customers were told, delivered, did not agree, early career was, end support, exception tracking, exposed dashboard,
  fail in safe, fell over, find out from, fixed time for, follow sun, for next years, forgot, from watching to doing,
  gave credits, get backing, give notice to, given task, go-ahead, go-to person for, got better, green-light, hand
  out, handover, hands-on role, how bad it was, inform management, inform support, interrupt duty for, just-in-time,
  keep it from coming back, keep log of, keep management informed, keep simple for, keep up to date with, keeps it
  from happening, leave time for, left running, less experience, let know, license fee, limit time to, line manager
  of, looking back, looking for team, make case, make responsible for, map of dependencies, monitor from outside,
  monitoring, name people, next step, no one knew for, nobody was using, not agree to, notice period is, notify
  customers, notify stakeholders, observability, off shelf, one by one, one channel, one click, one person, one person
  for communication, only what was needed, open ticket for, open to the internet, outside company, paid off, peering,
  person was leaving, plan with dates, prevention, previous state was, pull out of, push back date, pushed back with,
  put in place of, raise flag, rank risks, real problem, recording of meeting, resend, reserve time, resolver,
  resumable, rolling restart, run through with, sanity check with, scope of role, scope the impact, second opinion
  from, second pair of eyes, secure the evidence, separate cluster, set goals with, set off, share with team, shift
  traffic, short on time, show dashboard, show numbers, show on chart, simple as possible, slow to start, small steps,
  sniff traffic, spare capacity, speed up, spell out, staleness, stay with current, step up to, stuck waiting for,
  support tickets, supported by data, swap the disk, swing over, sync with team, take responsibility, team lead, team
  meeting, teams channel, tell customers, tell early that, tell support, test double, thinking aloud, to a small
  percentage, took to board, top-down, town hall, transparent to all, user's point of view, users were seeing,
  versions of the module, walk through, weak points, went with decision, went wrong, what is expected, who is
  affected, why it happened, with a due date, without delay to, work on together
`;

const keyOf = (wording: string) => patternKey(compilePattern(wording)!);

describe('the shipped lexicon', () => {
  it('gives a wording to one concept only, but for those listed', () => {
    const owners = new Map<string, Set<string>>();
    for (const [id, , keys] of concepts)
      for (const key of keys) if (key) owners.set(key, (owners.get(key) ?? new Set()).add(id));
    const shared = [...owners].filter(([, ids]) => ids.size > 1);
    const listed = new Set(SHARED.split(',').map((wording) => keyOf(wording.trim())));
    expect(shared.filter(([key]) => !listed.has(key)).map(([key, ids]) => [key, ...ids])).toEqual([]);
    const keys = new Set(shared.map(([key]) => key));
    expect([...listed].filter((key) => !keys.has(key))).toEqual([]);
  });

  it('says nothing twice inside a concept', () => {
    const twice = concepts.flatMap(([id, wordings, keys]) =>
      wordings
        .filter((_, at) => keys[at] && keys.indexOf(keys[at]) < at)
        .map((wording) => `${id}: ${wording}`),
    );
    expect(twice).toEqual([]);
  });

  it('has no wording that is also a look-alike of its concept', () => {
    const both = concepts.flatMap(([id, , keys, not]) =>
      not.filter((wording) => keys.includes(keyOf(wording))).map((wording) => `${id}: ${wording}`),
    );
    expect(both).toEqual([]);
  });

  it('keeps to lines that can be reviewed', () => {
    const long = [...naming, ...telling].flatMap(({ name, bytes }) =>
      bytes
        .toString()
        .split('\n')
        .flatMap((line, at) => (line.length > 115 ? [`${name}:${at + 1}`] : [])),
    );
    expect(long).toEqual([]);
  });
});
