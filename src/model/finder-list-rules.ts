// The rules of the lists that rank categories, as code; finder-list-texts.ts says them in words.
import type { Fact } from '../schema/fact.ts';
import type { OfficialFacts } from './finder-facts.ts';
import { educationRank } from './finder-limits.ts';
import type { ListId } from './finder-list-texts.ts';

/** How a list picks and orders categories. */
export interface ListRule {
  /** The figure that is ranked; a role without it is not in the list. */
  fact: (facts: OfficialFacts) => Fact | undefined;
  /** What to order by. */
  value: (fact: Fact) => number | undefined;
  first: 'highest' | 'lowest';
  keep: (value: number, reference: number | undefined) => boolean;
  /** Subject whose figure stands beside the list and that every entry has to be above. */
  reference?: string;
}

const ALL_OCCUPATIONS = '00-0000';
const BACHELOR = 6;
const MEDIUM_ZONE = 3;

const asNumber = (fact: Fact): number => Number(fact.value);
const above = (value: number, reference: number | undefined): boolean =>
  reference !== undefined && value > reference;

/** Rules by list; the one about remote work ranks nothing. */
export const listRules: Record<Exclude<ListId, 'remote-friendly'>, ListRule> = {
  'best-paid': {
    fact: ({ pay }) => pay?.median,
    value: asNumber,
    first: 'highest',
    keep: above,
    reference: ALL_OCCUPATIONS,
  },
  'fastest-growing': {
    fact: ({ outlook }) => outlook?.growth,
    value: asNumber,
    first: 'highest',
    keep: above,
    reference: ALL_OCCUPATIONS,
  },
  'most-openings': {
    fact: ({ outlook }) => outlook?.openings,
    value: asNumber,
    first: 'highest',
    keep: () => true,
  },
  'least-formal-education': {
    fact: ({ outlook }) => outlook?.education,
    value: (fact) => educationRank(String(fact.value)),
    first: 'lowest',
    keep: (value) => value < BACHELOR,
  },
  'smallest-preparation': {
    fact: ({ zone }) => zone,
    value: asNumber,
    first: 'lowest',
    keep: (value) => value <= MEDIUM_ZONE,
  },
};
