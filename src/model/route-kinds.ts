import type { Role } from '../schema/role.ts';

/** What each kind of route means for a reader, in a few words. */
export const routeKinds: Record<Role['routes'][number]['kind'], string> = {
  degree: 'with a degree',
  apprenticeship: 'paid training',
  'self-taught': 'no degree needed',
  bootcamp: 'no degree needed',
  'inside-move': 'from another job',
  neighbor: 'from a neighboring role',
};
