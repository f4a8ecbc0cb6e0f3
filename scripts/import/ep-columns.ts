// Headers of tables 1.2 and 1.10 of the projections workbook; they carry the edition's years.
import type { Columns } from './columns.ts';
import type { Span } from './ep-sheets.ts';

/** Headers that facts are read from, by a short name. */
export interface EpNames {
  code: string;
  jobs: string;
  projected: string;
  change: string;
  growth: string;
  selfEmployed: string;
  openings: string;
  exits: string;
  transfers: string;
  education: string;
  experience: string;
  training: string;
}

/** Headers of one edition and what its two tables hold. */
export function epColumns({ base, target }: Span): {
  names: EpNames;
  projections: Columns;
  separations: Columns;
} {
  const span = `${base}-${target.slice(2)}`;
  const average = `${span} annual average`;
  const names = {
    code: `${base} National Employment Matrix code`,
    jobs: `Employment, ${base}`,
    projected: `Employment, ${target}`,
    change: `Employment change, numeric, ${span}`,
    growth: `Employment change, percent, ${span}`,
    selfEmployed: `Percent self employed, ${base}`,
    openings: `Occupational openings, ${average}`,
    exits: `Labor force exits, ${average}`,
    transfers: `Occupational transfers, ${average}`,
    education: 'Typical education needed for entry',
    experience: 'Work experience in a related occupation',
    training: 'Typical on-the-job training needed to attain competency in the occupation',
  };
  const { code, jobs, projected, change, growth, openings } = names;
  const title = `${base} National Employment Matrix title`;
  const both = [title, code, 'Occupation type', jobs, projected, change, growth, openings];
  const { selfEmployed, education, experience, training, exits, transfers } = names;
  return {
    names,
    projections: {
      needed: [...both, selfEmployed, education, experience, training],
      known: [
        `Employment distribution, percent, ${base}`,
        `Employment distribution, percent, ${target}`,
        // Wages are of the base year or, in some editions, of the year after.
        `Median annual wage, dollars, ${base}`,
        `Median annual wage, dollars, ${Number(base) + 1}`,
        'Related Occupational Outlook Handbook (OOH) content',
      ],
    },
    separations: {
      needed: [...both, exits, transfers],
      known: [
        `Labor force exit rate, ${average}`,
        `Occupational transfer rate, ${average}`,
        `Total occupational separations rate, ${average}`,
        `Total occupational separations, ${average}`,
      ],
    },
  };
}
