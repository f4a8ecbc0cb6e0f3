// An ad taken apart: what the page shows, from a pasted text. Pure; nothing leaves.
import { standing, type Standing } from '../percentile.ts';
import type { DecodeData } from './data.ts';
import { nearestRoles, type NearRole, type RoleWeights } from './nearest.ts';
import { findPay, yearlyDollars, type Pay } from './pay.ts';
import { nameTree, recognise, type Recognised } from './recognise.ts';
import { pieces } from './sections.ts';
import { findSigns, type Sign } from './signs.ts';
import { plainLines } from './tokens.ts';

export interface PayFound {
  pay: Pay;
  /** Where the ends sit among published percentiles, or why that cannot be said. */
  compared: { low: Standing; high: Standing; who: string; note: string } | string;
}

export interface Decoded {
  skills: Recognised[];
  roles: NearRole[];
  pay: PayFound | undefined;
  signs: Sign[];
  /** Words read. */
  words: number;
}

export type Decoder = (pasted: string) => Decoded;

function comparePay(pay: Pay, role: NearRole | undefined, data: DecodeData): PayFound {
  const yearly = yearlyDollars(pay);
  if (typeof yearly === 'string') return { pay, compared: yearly };
  const known = data.roles.find(({ id }) => id === role?.id)?.pay;
  if (!role || !known)
    return { pay, compared: 'No role near enough has published percentiles to compare it with.' };
  return {
    pay,
    compared: {
      low: standing(yearly.low, known.percentiles),
      high: standing(yearly.high, known.percentiles),
      who: known.who,
      note: yearly.note,
    },
  };
}

/** Prepares the names once; the result takes ads apart. */
export function decoder(data: DecodeData): Decoder {
  const tree = nameTree(data.skills.map(([id, title, names]) => ({ id, title, names })));
  const roles: RoleWeights[] = data.roles.map(({ id, title, weights }) => ({
    id,
    title,
    weights: new Map(
      weights.map(([skill, weight]) => [data.skills[skill]?.[0] ?? '', weight / 100]),
    ),
  }));
  return (pasted) => {
    const text = plainLines(pasted);
    const parts = pieces(text);
    const skills = recognise(tree, parts);
    const near = nearestRoles(skills, roles);
    const pay = findPay(text);
    const musts = skills.filter(({ strength }) => strength === 'must').length;
    return {
      skills,
      roles: near,
      pay: pay && comparePay(pay, near[0], data),
      signs: findSigns(parts, pay, musts),
      words: text.split(/\s+/).filter(Boolean).length,
    };
  };
}
