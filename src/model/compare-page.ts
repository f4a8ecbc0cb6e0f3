// Titles, descriptions and lists of the pages that compare.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { Citations } from './citations.ts';
import { comparison, compareLinks, type CompareLink } from './compare.ts';
import { capitalize } from './format.ts';
import { projectionNotice } from './outlook.ts';
import type { Pair } from './pairs.ts';
import { linkTo, type PageLink } from './role-link.ts';

const MOST_TITLE = 60;
const MOST_DESCRIPTION = 155;

/** The first text that is short enough; the last where none is. */
function fitting(most: number, texts: readonly string[]): string {
  return texts.find((text) => text.length <= most) ?? texts.at(-1) ?? '';
}

/** The title in the middle of a sentence: lower case unless the role's name is a name. */
function inSentence({ title, plural }: Role): string {
  return /^[a-z]/.test(plural) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** "A vs B: pay, duties and skills", as much of it as fits. */
export function pairTitle(a: Role, b: Role): string {
  const names = `${a.title} vs ${inSentence(b)}`;
  const endings = [': pay, duties and skills', ': pay and skills', ': side by side', ''];
  return fitting(
    MOST_TITLE,
    endings.map((ending) => names + ending),
  );
}

/** One description a pair, for search engines. */
export function pairDescription(a: Role, b: Role, shared: number): string {
  const names = `${capitalize(a.plural)} and ${b.plural}`;
  return fitting(MOST_DESCRIPTION, [
    `${names} side by side: pay and outlook with sources, duties, the ${shared} skills both need and those that only one does.`,
    `${names} side by side: pay and outlook with sources, duties and ${shared} shared skills.`,
    `${names} compared by pay, outlook, duties and skills.`,
  ]);
}

function roleOf(atlas: Atlas, id: string): Document<Role> {
  const role = atlas.roles.get(id);
  if (!role) throw new Error(`no role ${id}`);
  return role;
}

/** The page of one prerendered pair. Pure: the same atlas and pair give the same object. */
export function pairPage(atlas: Atlas, pair: Pair) {
  const [a, b] = [roleOf(atlas, pair.a), roleOf(atlas, pair.b)];
  const citations = new Citations(atlas);
  const compared = comparison(atlas, [a, b], citations);
  const family = a.data.family === b.data.family ? atlas.families.get(a.data.family) : undefined;
  const other = (role: Document<Role>) =>
    compareLinks(atlas, role.id).filter(({ href }) => href !== pair.href);
  return {
    ...compared,
    title: pairTitle(a.data, b.data),
    heading: `${a.data.title} vs ${inSentence(b.data)}`,
    description: pairDescription(a.data, b.data, compared.skills.shared.length),
    hue: family?.hue,
    notice: compared.lines.some((line) => line.source.id === 'bls-ep')
      ? projectionNotice(atlas)
      : '',
    more: [a, b].map((role) => ({ ...linkTo(atlas, role), id: role.id, links: other(role) })),
    citations,
  };
}

export type PairPage = ReturnType<typeof pairPage>;

export interface PairGroup extends PageLink {
  id: string;
  links: CompareLink[];
}

/** Every role that has a prerendered comparison, A to Z, with all of them. */
export function pairGroups(atlas: Atlas): PairGroup[] {
  return [...atlas.roles.values()]
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en'))
    .map((role) => ({ ...linkTo(atlas, role), id: role.id, links: compareLinks(atlas, role.id) }))
    .filter((group) => group.links.length);
}
