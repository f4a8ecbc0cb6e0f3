// The front page: one live example of disagreeing sources, and the families.
import type { Atlas } from './atlas.ts';
import { Citations, type Cited } from './citations.ts';
import { fitWords } from './figure.ts';
import { listLinks } from './finder-list-page.ts';
import { formatPeriod } from './format.ts';
import { latestChanges } from './latest.ts';
import { payRows } from './pay.ts';
import { paySentence, spread } from './pay-words.ts';
import { linkTo, type PageLink } from './role-link.ts';
import { roleFits } from './role-fits.ts';

/** The example of the front page; the role with the most instructive disagreement. */
const EXAMPLE = 'back-end-developer';

/** Changes named on the front page. */
const NEWEST = 10;

export interface PayExample {
  title: string;
  plural: string;
  href: string;
  sentence: string;
  rows: {
    label: string;
    kind: string;
    fit: string;
    period: string;
    value: number;
    median: Cited;
  }[];
}

/** Everything the front page shows. */
export function homePage(atlas: Atlas) {
  const role = atlas.roles.get(EXAMPLE) ?? [...atlas.roles.values()][0];
  if (!role) throw new Error('content/roles/ is empty: there is nothing to show');
  const citations = new Citations(atlas, roleFits(role.data));
  const rows = payRows(atlas, role.data);
  const example: PayExample = {
    title: role.data.title,
    plural: role.data.plural,
    href: `/roles/${role.id}/`,
    sentence: rows.length > 1 ? spread(rows) : paySentence(rows),
    rows: rows.map((row) => ({
      label: row.label,
      kind: `${row.kindName}, ${row.short}`,
      fit: fitWords[row.fit],
      period: formatPeriod(row.period),
      value: Number(row.median.value),
      median: citations.cite(row.median),
    })),
  };
  const families = [...atlas.families].map(([id, family]) => ({
    id,
    title: family.title,
    hue: family.hue,
    summary: family.summary,
    roles: (atlas.rolesByFamily.get(id) ?? []).map((entry): PageLink => linkTo(atlas, entry)),
  }));
  return {
    example,
    families: families.filter((family) => family.roles.length),
    lists: listLinks(atlas),
    latest: latestChanges(atlas, NEWEST),
    citations,
  };
}
