import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ids } from '../../src/history/ids.ts';

const id = fc.string({ unit: fc.constantFrom(...'ab-1~!'), minLength: 1, maxLength: 200 });

test('every id is found in its row, before and after packing, and no other is', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(id, { minLength: 1, maxLength: 900 }),
      id,
      fc.boolean(),
      (all, other, asked) => {
        const ids = new Ids();
        if (asked) ids.find('before anything is there');
        for (const each of all) ids.push(each);
        const { head, body } = ids.pack();
        const packed = body.flatMap((part) => [...part]);
        let at = 0;
        const again = Ids.unpack(JSON.parse(JSON.stringify(head)), (part) => {
          part.set(packed.slice(at, at + part.length));
          at += part.length;
        });
        for (const each of [ids, again]) {
          expect(all.map((_, row) => each.get(row))).toEqual(all);
          expect(all.map((text) => each.find(text))).toEqual(all.map((_, row) => row));
          expect(each.find(other)).toBe(all.includes(other) ? all.indexOf(other) : undefined);
        }
      },
    ),
    { numRuns: 30 },
  );
});
