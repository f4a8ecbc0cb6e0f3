// What stands on the picture of each page that is shared: its title, the hue of its family, and one
// true figure, several sources side by side, or the piece of the map around a role.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import { skillKinds } from '../schema/skill.ts';
import type { Atlas } from './atlas.ts';
import { pairTitle } from './compare-page.ts';
import { valueText } from './figure.ts';
import { listPage } from './finder-list-page.ts';
import { formatCount, formatPeriod } from './format.ts';
import { rolesLists } from './lists.ts';
import { nearMap, type NearRole } from './moves.ts';
import { pairs } from './pairs.ts';
import { payRows, type PayRow } from './pay.ts';
import { sharePicture } from './share.ts';

/** A number with what it is: of what, of whom, when, who says so. */
export interface BigFigure {
  value: string;
  words: string;
}

/** One source on a common axis in US dollars a year. */
export interface SourceLine {
  label: string;
  value: string;
  median: number;
  low?: number;
  high?: number;
}

/** Everything that is drawn; two equal ones give the same picture. */
export interface Picture {
  /** Path in the built site. */
  path: string;
  hue: number;
  /** The kind of page, above the title. */
  kicker: string;
  title: string;
  figure?: BigFigure;
  near?: NearRole[];
  sources?: SourceLine[];
}

/** The ink blue of pages without a family. */
const PLAIN_HUE = 250;
/** Sources that one picture holds. */
const MOST_SOURCES = 4;

function payFigure(atlas: Atlas, row: PayRow): BigFigure {
  return {
    value: valueText(row.median, atlas.sources.get(row.source)?.currency),
    words: `median pay a year, ${row.label}, US, ${formatPeriod(row.period)} (${row.short})`,
  };
}

function sourceLine(atlas: Atlas, row: PayRow): SourceLine {
  const [low, high] = [row.low?.value, row.high?.value];
  return {
    label: `${row.short}: ${row.label}`,
    value: valueText(row.median, atlas.sources.get(row.source)?.currency),
    median: Number(row.median.value),
    ...(typeof low === 'number' && typeof high === 'number' ? { low, high } : {}),
  };
}

function rolePictures(atlas: Atlas, { id, data }: Document<Role>): Picture[] {
  const family = atlas.families.get(data.family);
  const rows = payRows(atlas, data);
  const [first] = rows;
  const shared = { hue: family?.hue ?? PLAIN_HUE, title: data.title };
  return [
    {
      path: sharePicture(`/roles/${id}/`),
      ...shared,
      kicker: family?.title ?? data.family,
      ...(first ? { figure: payFigure(atlas, first) } : {}),
      near: nearMap(atlas, id),
    },
    {
      path: sharePicture(`/roles/${id}/pay/`),
      ...shared,
      kicker: 'Pay by source, United States',
      sources: rows.slice(0, MOST_SOURCES).map((row) => sourceLine(atlas, row)),
    },
  ];
}

function listPictures(atlas: Atlas): Picture[] {
  return rolesLists(atlas).map(({ id }) => {
    const page = listPage(atlas, id);
    const [first] = page.entries;
    return {
      path: sharePicture(`/lists/${id}/`),
      hue: PLAIN_HUE,
      kicker: 'List',
      title: page.title,
      ...(first?.figure
        ? { figure: { value: first.figure.text, words: `first in it: ${first.title}` } }
        : { figure: { value: formatCount(page.size), words: 'roles in it' } }),
    };
  });
}

function pairPictures(atlas: Atlas): Picture[] {
  return pairs(atlas).flatMap(({ a, b, href }) => {
    const [one, other] = [atlas.roles.get(a)?.data, atlas.roles.get(b)?.data];
    if (!one || !other) return [];
    const needed = new Set(one.skills.map(({ skill }) => skill));
    const shared = other.skills.filter(({ skill }) => needed.has(skill)).length;
    const family = one.family === other.family ? atlas.families.get(one.family) : undefined;
    return [
      {
        path: sharePicture(href),
        hue: family?.hue ?? PLAIN_HUE,
        kicker: 'Compare roles',
        title: pairTitle(one, other).replace(/:.*/, ''),
        figure: {
          value: formatCount(shared),
          words: shared === 1 ? 'skill both need' : 'skills both need',
        },
      },
    ];
  });
}

const counted = (count: number, one: string, many: string): BigFigure => ({
  value: formatCount(count),
  words: count === 1 ? one : many,
});

function entryPictures(atlas: Atlas): Picture[] {
  const families = [...atlas.families].map(([id, { title, hue }]) => ({
    path: sharePicture(`/families/${id}/`),
    hue,
    kicker: 'Family of roles',
    title,
    figure: counted(atlas.rolesByFamily.get(id)?.length ?? 0, 'role', 'roles side by side'),
  }));
  const skills = [...atlas.skills.values()].map(({ id, data }) => ({
    path: sharePicture(`/skills/${id}/`),
    hue: PLAIN_HUE,
    kicker: `Skill: ${skillKinds[data.kind].toLowerCase()}`,
    title: data.title,
    figure: counted(atlas.rolesBySkill.get(id)?.length ?? 0, 'role needs it', 'roles need it'),
  }));
  const guides = [...atlas.guides.values()].map(({ id, data }) => ({
    path: sharePicture(`/guides/${id}/`),
    hue: PLAIN_HUE,
    kicker: 'How-to',
    title: data.title,
  }));
  return [...families, ...skills, ...guides];
}

/** One picture for every address that sharePicture gives, in a stable order. */
export function sharePictures(atlas: Atlas, site: { name: string }): Picture[] {
  const front: Picture = {
    path: sharePicture('/'),
    hue: PLAIN_HUE,
    kicker: site.name,
    title: 'Careers with sources',
    figure: {
      value: formatCount(atlas.allFacts.length),
      words: `figures, each with its source and date; ${atlas.roles.size} roles, ${atlas.skills.size} skills`,
    },
  };
  return [
    front,
    ...[...atlas.roles.values()].flatMap((role) => rolePictures(atlas, role)),
    ...entryPictures(atlas),
    ...listPictures(atlas),
    ...pairPictures(atlas),
  ];
}
