// Rows of the list of all roles, and of lists within families.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import type { Citations, Cited } from './citations.ts';
import { fitWords } from './figure.ts';
import { officialFacts, type OfficialFacts } from './finder-facts.ts';
import type { FinderItem } from './finder-filter.ts';
import { educationRank, jobZones, remoteLevels } from './finder-limits.ts';
import { formatPeriod } from './format.ts';

/** A role with its figures, ready to be shown. */
export interface FinderRow {
  id: string;
  title: string;
  href: string;
  hue: number;
  family: string;
  /** The category that pay and growth count, and how it fits. */
  category: string;
  fit: string;
  /** Category of growth and openings with its fit, where it is not that of pay. */
  outlookCategory?: string;
  pay?: Cited;
  growth?: Cited;
  /** Years of the projection: "2024–2034". */
  years?: string;
  openings?: Cited;
  education?: Cited;
  zone?: Cited;
  /** Preparation that the zone stands for: "medium". */
  zoneWords?: string;
  /** How common remote work is, by our judgment. */
  remote: string;
  /** Plain values to filter and sort by. */
  item: FinderItem;
}

function numbersOf(role: Role, { pay, outlook, zone }: OfficialFacts): FinderItem['numbers'] {
  const rank = outlook?.education ? educationRank(String(outlook.education.value)) : undefined;
  const remote = remoteLevels.find((level) => level.id === role.environment.remote)?.value;
  return {
    ...(pay ? { pay: Number(pay.median.value) } : {}),
    ...(outlook
      ? { growth: Number(outlook.growth.value), openings: Number(outlook.openings.value) }
      : {}),
    ...(rank === undefined ? {} : { education: rank }),
    ...(zone ? { zone: Number(zone.value) } : {}),
    ...(remote === undefined ? {} : { remote }),
  };
}

function categoryWords({ pay, outlook }: OfficialFacts) {
  const first = pay
    ? { category: pay.label, fit: fitWords[pay.fit] }
    : { category: outlook?.subject ?? '', fit: outlook ? fitWords[outlook.fit] : '' };
  return pay && outlook && outlook.subject !== pay.label
    ? { ...first, outlookCategory: `${outlook.subject}, ${fitWords[outlook.fit]}` }
    : first;
}

function citedFacts({ pay, outlook, zone }: OfficialFacts, citations: Citations) {
  const level = jobZones.find((step) => step.value === Number(zone?.value));
  return {
    ...(pay ? { pay: citations.cite(pay.median) } : {}),
    ...(outlook
      ? {
          growth: citations.cite(outlook.growth),
          years: formatPeriod(outlook.growth.period),
          openings: citations.cite(outlook.openings),
        }
      : {}),
    ...(outlook?.education ? { education: citations.cite(outlook.education) } : {}),
    ...(zone ? { zone: citations.cite(zone) } : {}),
    ...(level ? { zoneWords: level.words.toLowerCase() } : {}),
  };
}

function finderRow(
  atlas: Atlas,
  { id, data }: Document<Role>,
  place: number,
  citations: Citations,
): FinderRow {
  const family = atlas.families.get(data.family);
  const facts = officialFacts(atlas, data);
  return {
    id,
    title: data.title,
    href: `/roles/${id}/`,
    hue: family?.hue ?? 250,
    family: family?.title ?? data.family,
    ...categoryWords(facts),
    ...citedFacts(facts, citations),
    remote:
      remoteLevels.find((level) => level.id === data.environment.remote)?.words ??
      data.environment.remote,
    item: {
      names: [data.title, ...data.aliases.filter((name) => name !== data.title)],
      place,
      family: data.family,
      numbers: numbersOf(data, facts),
    },
  };
}

/** One row per role, A to Z. Pay and outlook are those of the first US category of the role. */
export function finderRows(
  atlas: Atlas,
  roles: Iterable<Document<Role>>,
  citations: Citations,
): FinderRow[] {
  return [...roles]
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en'))
    .map((role, place) => finderRow(atlas, role, place, citations));
}

/** Families that have roles, in the order of the site, with the number of their roles. */
export function finderFamilies(atlas: Atlas) {
  return [...atlas.families].flatMap(([id, { title, hue }]) => {
    const count = atlas.rolesByFamily.get(id)?.length ?? 0;
    return count ? [{ id, title, hue, count }] : [];
  });
}
