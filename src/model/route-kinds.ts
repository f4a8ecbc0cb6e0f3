import type { Role } from '../schema/role.ts';
import { en } from '../texts/en.ts';

/** What each kind of route means for a reader, in a few words. */
export const routeKinds: Record<Role['routes'][number]['kind'], string> = en.entry.kinds;
