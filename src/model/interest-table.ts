// Interest scores that O*NET publishes for the occupations of our roles.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { fitWords } from './figure.ts';
import { areaIds, type Scores } from './interests.ts';
import { linkTo, type PageLink } from './role-link.ts';

const SOURCE = 'onet-29-3';

export interface InterestRole extends PageLink {
  id: string;
  family: string;
  /** How the occupation fits the role, in words. */
  fit: string;
}

/** An occupation with the roles that it stands for. */
export interface InterestRow {
  code: string;
  title: string;
  scores: Scores;
  roles: InterestRole[];
}

/** All six scores of an occupation, or none. */
function scoresOf(atlas: Atlas, subject: string): Scores | undefined {
  const found = areaIds.flatMap((area) => {
    const group = `interest=${area}`;
    const fact = atlas.facts.latest({ source: SOURCE, subject, measure: 'interest-score', group });
    return fact ? [[area, Number(fact.value)]] : [];
  });
  return found.length === areaIds.length ? (Object.fromEntries(found) as Scores) : undefined;
}

/** The first of a role's occupations that has scores. */
function occupationOf(atlas: Atlas, { data }: Document<Role>) {
  for (const { scheme, code, fit } of data.codes) {
    const scores = scheme === 'onet-soc-2019' ? scoresOf(atlas, code) : undefined;
    if (scores) return { code, fit, scores };
  }
  return undefined;
}

/** Occupations by title with their roles, and roles that have no scores. */
export function interestTable(atlas: Atlas): { rows: InterestRow[]; without: PageLink[] } {
  const rows = new Map<string, InterestRow>();
  const without: PageLink[] = [];
  const roles = [...atlas.roles.values()].toSorted((a, b) =>
    a.data.title.localeCompare(b.data.title, 'en'),
  );
  for (const role of roles) {
    const found = occupationOf(atlas, role);
    if (!found) {
      without.push(linkTo(atlas, role));
      continue;
    }
    const { code, scores } = found;
    const title = atlas.categories.get(`onet-soc-2019 ${code}`)?.title ?? code;
    const row = rows.get(code) ?? { code, title, scores, roles: [] };
    const family = atlas.families.get(role.data.family)?.title ?? role.data.family;
    row.roles.push({ id: role.id, family, fit: fitWords[found.fit], ...linkTo(atlas, role) });
    rows.set(code, row);
  }
  return {
    rows: [...rows.values()].toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
    without,
  };
}
