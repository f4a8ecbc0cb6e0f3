import type { Fit } from '../schema/parts.ts';
import type { Role } from '../schema/role.ts';

/** How each of a role's categories fits it, by `scheme code`. */
export function roleFits(role: Role): ReadonlyMap<string, Fit> {
  return new Map(role.codes.map((code) => [`${code.scheme} ${code.code}`, code.fit]));
}
