// The facts strip at the top of a guide: the few figures most readers come for.
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import type { Citations, Cited } from './citations.ts';
import { outlookRows } from './outlook.ts';
import { payRows } from './pay.ts';

export interface StripItem {
  label: string;
  cited?: Cited;
  text?: string;
  /** Category, place and period, in a few words. */
  note: string;
}

/** Median pay of each official US category, growth, openings and entry education of the best one, and remote work. */
export function factStrip(atlas: Atlas, role: Role, citations: Citations): StripItem[] {
  const { strip, figures, formats, quote } = citations.texts;
  const official = payRows(atlas, role).filter((row) => row.source === 'bls-oews');
  const [outlook] = outlookRows(atlas, role);
  const pay = official.slice(0, 2).map((row) => ({
    label: strip.pay,
    cited: citations.cite(row.median),
    note: `${quote(row.label)}: ${figures.fits[row.fit]}; ${strip.us}, ${formats.period(row.period)}`,
  }));
  const future = outlook
    ? [
        {
          label: strip.growth,
          cited: citations.cite(outlook.growth),
          note: `${quote(outlook.subject)}; ${strip.us}, ${formats.period(outlook.growth.period)}`,
        },
        {
          label: strip.openings,
          cited: citations.cite(outlook.openings),
          note: strip.sameYears,
        },
        ...(outlook.education
          ? [
              {
                label: strip.entry,
                cited: citations.cite(outlook.education),
                note: strip.assigned,
              },
            ]
          : []),
      ]
    : [];
  return [
    ...pay,
    ...future,
    {
      label: strip.remote,
      text: strip.remoteWork[role.environment.remote],
      note: strip.judgment,
    },
  ];
}
