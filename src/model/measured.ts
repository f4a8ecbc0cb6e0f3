// What surveys and databases measured about skills, tools and education of a role.
import type { Fact } from '../schema/fact.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { groupValue } from './facts.ts';

function codeIn(role: Role, scheme: string): string | undefined {
  return role.codes.find((code) => code.scheme === scheme)?.code;
}

/** Languages that most respondents of this type used, highest share first. */
export function languageShares(
  atlas: Atlas,
  role: Role,
  most: number,
): { name: string; share: Fact }[] {
  const subject = codeIn(role, 'stack-overflow-2025');
  if (!subject) return [];
  return atlas.facts
    .groups(
      {
        source: 'stack-overflow-2025-aggregates',
        subject,
        measure: 'share-percent',
        place: 'WORLD',
      },
      'language',
    )
    .toSorted((a, b) => Number(b.value) - Number(a.value))
    .slice(0, most)
    .map((share) => ({ name: groupValue(share), share }));
}

/** Highest education of respondents of this type, highest share first. */
export function educationShares(atlas: Atlas, role: Role): { name: string; share: Fact }[] {
  const subject = codeIn(role, 'stack-overflow-2025');
  if (!subject) return [];
  return atlas.facts
    .groups(
      {
        source: 'stack-overflow-2025-aggregates',
        subject,
        measure: 'share-percent',
        place: 'WORLD',
      },
      'education',
    )
    .toSorted((a, b) => Number(b.value) - Number(a.value))
    .map((share) => ({ name: groupValue(share), share }));
}

/** Technologies that O*NET finds often in postings of the occupation. */
export function inDemand(atlas: Atlas, role: Role): { names: string[]; fact: Fact } | undefined {
  const subject = codeIn(role, 'onet-soc-2019');
  if (!subject) return undefined;
  const facts = atlas.facts
    .groups({ source: 'onet-30-3', subject, measure: 'technology-flag' }, 'technology')
    .filter((fact) => fact.value === 'in demand');
  const [fact] = facts;
  return fact
    ? { names: facts.map(groupValue).toSorted((a, b) => a.localeCompare(b, 'en')), fact }
    : undefined;
}

/** Preparation the occupation needs, from 1 (little) to 5 (extensive). */
export function jobZone(atlas: Atlas, role: Role): Fact | undefined {
  const subject = codeIn(role, 'onet-soc-2019');
  return subject
    ? atlas.facts.latest({ source: 'onet-29-3', subject, measure: 'job-zone' })
    : undefined;
}
