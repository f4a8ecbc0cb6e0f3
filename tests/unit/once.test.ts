import { expect, test, vi } from 'vitest';
import { oncePer } from '../../src/model/once.ts';

test('it runs once for each object, also where the result is undefined', () => {
  const make = vi.fn((of: { name: string }) => (of.name === 'none' ? undefined : [of.name]));
  const once = oncePer(make);
  const [one, same, none] = [{ name: 'a' }, { name: 'a' }, { name: 'none' }];
  expect(once(one)).toEqual(['a']);
  expect(once(one)).toBe(once(one));
  expect(once(same)).not.toBe(once(one));
  expect([once(none), once(none)]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(3);
});
