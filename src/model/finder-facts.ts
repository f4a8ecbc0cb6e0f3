// The official US figures that roles are set side by side with: one category each, the best first.
import type { Role } from '../schema/role.ts';
import type { Fact } from '../schema/fact.ts';
import type { Atlas } from './atlas.ts';
import { jobZone } from './measured.ts';
import { outlookRows, type OutlookRow } from './outlook.ts';
import { payRows, type PayRow } from './pay.ts';
import { oncePer } from './once.ts';

/** Figures of one role; each is missing where no source has it. */
export interface OfficialFacts {
  pay?: PayRow;
  outlook?: OutlookRow;
  zone?: Fact;
}

function find(atlas: Atlas, role: Role): OfficialFacts {
  const pay = payRows(atlas, role).find((row) => row.source === 'bls-oews');
  const outlooks = outlookRows(atlas, role);
  const outlook = outlooks.find((row) => row.code === pay?.median.subject) ?? outlooks[0];
  const zone = jobZone(atlas, role);
  return { ...(pay ? { pay } : {}), ...(outlook ? { outlook } : {}), ...(zone ? { zone } : {}) };
}

const ofAtlas = oncePer((atlas: Atlas) => oncePer((role: Role) => find(atlas, role)));

/** Pay of the first category that has one, the outlook of the same category where there is one, and the job zone. */
export function officialFacts(atlas: Atlas, role: Role): OfficialFacts {
  return ofAtlas(atlas)(role);
}
