import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateText, momentText } from '../../src/history/days.ts';
import { LOCAL_DAYS } from '../../src/io/local-days.ts';

// Node reads TZ anew when it is set; these zones change their clocks at night, at midnight, and by half an hour.
test.each(['UTC', 'Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe', 'Pacific/Kiritimati'])(
  'in %s every moment lies in the day that the wall shows',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    // A day far away, so that none is remembered from the zone before.
    LOCAL_DAYS.dayOf(0);
    const wall = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    try {
      const moments = fc.array(fc.integer({ min: Date.UTC(2020), max: Date.UTC(2035) }), { minLength: 2 });
      fc.assert(
        fc.property(moments, (all) => {
          for (const at of all) {
            const day = LOCAL_DAYS.dayOf(at);
            expect(momentText(at, LOCAL_DAYS)).toBe(wall.format(at));
            expect(LOCAL_DAYS.startOf(day) <= at && at < LOCAL_DAYS.startOf(day + 1)).toBe(true);
            expect(dateText(LOCAL_DAYS.dayOf(LOCAL_DAYS.startOf(day)))).toBe(dateText(day));
          }
        }),
      );
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
);
