// The facts strip at the top of a guide: the few figures most readers come for.
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import type { Citations, Cited } from './citations.ts';
import { fitWords } from './figure.ts';
import { formatPeriod } from './format.ts';
import { outlookRows } from './outlook.ts';
import { payRows } from './pay.ts';

export interface StripItem {
  label: string;
  cited?: Cited;
  text?: string;
  /** Category, place and period, in a few words. */
  note: string;
}

const REMOTE = {
  usual: 'Usual',
  often: 'Often possible',
  sometimes: 'Sometimes possible',
  rare: 'Rare',
} as const;

/** Median pay of each official US category, growth, openings and entry education of the best one, and remote work. */
export function factStrip(atlas: Atlas, role: Role, citations: Citations): StripItem[] {
  const official = payRows(atlas, role).filter((row) => row.source === 'bls-oews');
  const [outlook] = outlookRows(atlas, role);
  const pay = official.slice(0, 2).map((row) => ({
    label: 'Median pay a year',
    cited: citations.cite(row.median),
    note: `${row.label}: ${fitWords[row.fit]}; US, ${formatPeriod(row.period)}`,
  }));
  const future = outlook
    ? [
        {
          label: 'Projected growth',
          cited: citations.cite(outlook.growth),
          note: `${outlook.subject}; US, ${formatPeriod(outlook.growth.period)}`,
        },
        {
          label: 'Openings a year',
          cited: citations.cite(outlook.openings),
          note: 'US average over the same years',
        },
        ...(outlook.education
          ? [
              {
                label: 'Typical entry',
                cited: citations.cite(outlook.education),
                note: "As the publisher's analysts assign it; see the routes without one",
              },
            ]
          : []),
      ]
    : [];
  return [
    ...pay,
    ...future,
    {
      label: 'Remote work',
      text: REMOTE[role.environment.remote],
      note: 'Our judgment; no source measures it for this role',
    },
  ];
}
