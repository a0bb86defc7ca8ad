import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { UTC_DAYS } from '../../src/history/days.ts';
import { pickAttempt } from '../../src/history/select.ts';
import { attempt, event, replay } from '../support/events.ts';

const history = replay([
  ...['storm', 'storm-1', 'storm-2', 'storm-3', 'storm-4', 'storm-5', 'sea', 'drain-1', 'outage-1'].map(
    (id, day) => attempt(id, `2026-03-0${day + 1}`),
  ),
  event.undo('undo-of-drain', '2026-03-20T10:00:00.000Z', 'drain-1'),
]);

/** The id of what is picked, or what is said instead. */
function picked(given: string, of = history): string | readonly (string | undefined)[] {
  try {
    return pickAttempt(of, given, UTC_DAYS).id;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [error.message, error.hint];
  }
}

test.each([
  ['last', 'outage-1'],
  ['outa', 'outage-1'],
  [
    'out',
    [
      '"out" is too short to name an attempt.',
      '"mockdrill history list" shows them; the first 4 characters of an id are enough, and "last" is the latest one.',
    ],
  ],
  ['sea', 'sea'],
  ['storm-4', 'storm-4'],
  ['storm', 'storm'],
  ['stor', ['6 attempts begin with "stor".', 'Type more of it: storm, storm-1, storm-2, storm-3, storm-4.']],
  ['drain', ['"drain" was taken back on 2026-03-20.', 'To have it again: mockdrill history undo undo-of-']],
  [
    'flood',
    [
      'There is no attempt "flood".',
      '"mockdrill history list" shows them; the first 4 characters of an id are enough, and "last" is the latest one.',
    ],
  ],
])('by %s is picked %j', (given, expected) => {
  expect(picked(given)).toEqual(expected);
});

test('where every attempt was taken back that is said of it, and of any other that there are none', () => {
  const none = replay([
    attempt('drain-1', '2026-03-01'),
    event.undo('undo-of-drain', '2026-03-20T10:00:00.000Z', 'drain-1'),
  ]);
  const nothing = ['There are no attempts yet.', '"mockdrill drill" makes the first one.'];
  expect([picked('drain-1', none), picked('last', none), picked('storm', none)]).toEqual([
    ['"drain-1" was taken back on 2026-03-20.', 'To have it again: mockdrill history undo undo-of-'],
    nothing,
    nothing,
  ]);
});
