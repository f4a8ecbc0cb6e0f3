// Rows of the list of all roles, and of lists within families.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import type { Citations, Cited } from './citations.ts';
import { fitWords } from './figure.ts';
import { outlookRows } from './outlook.ts';
import { payRows } from './pay.ts';

export interface FinderRow {
  id: string;
  title: string;
  href: string;
  hue: number;
  family: string;
  summary: string;
  /** The category that pay and growth count, and how it fits. */
  category: string;
  fit: string;
  pay?: Cited;
  growth?: Cited;
  openings?: Cited;
  education?: Cited;
}

/** One row per role, A to Z. Pay and outlook are those of the first US category of the role. */
export function finderRows(
  atlas: Atlas,
  roles: Iterable<Document<Role>>,
  citations: Citations,
): FinderRow[] {
  return [...roles]
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en'))
    .map((role) => {
      const family = atlas.families.get(role.data.family);
      const pay = payRows(atlas, role.data).find((row) => row.source === 'bls-oews');
      const outlook =
        outlookRows(atlas, role.data).find((row) => row.subject === pay?.label) ??
        outlookRows(atlas, role.data)[0];
      return {
        id: role.id,
        title: role.data.title,
        href: `/roles/${role.id}/`,
        hue: family?.hue ?? 250,
        family: family?.title ?? role.data.family,
        summary: citations.inline(role.data.summary),
        category: pay?.label ?? outlook?.subject ?? '',
        fit: pay ? fitWords[pay.fit] : '',
        ...(pay ? { pay: citations.cite(pay.median) } : {}),
        ...(outlook
          ? { growth: citations.cite(outlook.growth), openings: citations.cite(outlook.openings) }
          : {}),
        ...(outlook?.education ? { education: citations.cite(outlook.education) } : {}),
      };
    });
}
