// The official US figures that roles are set side by side with: one category each, the best first.
import type { Role } from '../schema/role.ts';
import type { Fact } from '../schema/fact.ts';
import type { Atlas } from './atlas.ts';
import { jobZone } from './measured.ts';
import { outlookRows, type OutlookRow } from './outlook.ts';
import { payRows, type PayRow } from './pay.ts';

/** Figures of one role; each is missing where no source has it. */
export interface OfficialFacts {
  pay?: PayRow;
  outlook?: OutlookRow;
  zone?: Fact;
}

const known = new WeakMap<Atlas, WeakMap<Role, OfficialFacts>>();

function find(atlas: Atlas, role: Role): OfficialFacts {
  const pay = payRows(atlas, role).find((row) => row.source === 'bls-oews');
  const outlooks = outlookRows(atlas, role);
  const outlook = outlooks.find((row) => row.code === pay?.median.subject) ?? outlooks[0];
  const zone = jobZone(atlas, role);
  return { ...(pay ? { pay } : {}), ...(outlook ? { outlook } : {}), ...(zone ? { zone } : {}) };
}

/** Pay of the first category that has one, the outlook of the same category where there is one, and the job zone. */
export function officialFacts(atlas: Atlas, role: Role): OfficialFacts {
  const ofAtlas = known.get(atlas) ?? new WeakMap<Role, OfficialFacts>();
  known.set(atlas, ofAtlas);
  const facts = ofAtlas.get(role) ?? find(atlas, role);
  ofAtlas.set(role, facts);
  return facts;
}
