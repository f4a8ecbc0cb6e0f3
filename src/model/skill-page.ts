// Everything that the page of a skill shows.
import type { Document } from '../reader/document.ts';
import type { Fact } from '../schema/fact.ts';
import { skillKinds, type Skill } from '../schema/skill.ts';
import type { Atlas } from './atlas.ts';
import { Citations, type Cited } from './citations.ts';
import { linkTo, skillLink, type PageLink } from './role-link.ts';

const STRENGTH = { core: 0, common: 1, emerging: 2 } as const;

export interface SkillUse extends PageLink {
  kind: keyof typeof STRENGTH;
  depth: string;
  why: string;
}

/** Roles that need the skill, those that cannot do without it first. */
function uses(atlas: Atlas, id: string, citations: Citations): SkillUse[] {
  return (atlas.rolesBySkill.get(id) ?? [])
    .flatMap((role) => {
      const entry = role.data.skills.find((candidate) => candidate.skill === id);
      return entry
        ? [
            {
              ...linkTo(atlas, role),
              kind: entry.kind,
              depth: entry.depth,
              why: citations.inline(entry.why),
            },
          ]
        : [];
    })
    .toSorted(
      (a, b) => STRENGTH[a.kind] - STRENGTH[b.kind] || a.title.localeCompare(b.title, 'en'),
    );
}

export interface SurveyFigure {
  label: string;
  cited: Cited;
}

/** What the developer survey measured about a technology of that name: use, and pay of those who use it. */
function survey(atlas: Atlas, name: string | undefined, citations: Citations): SurveyFigure[] {
  if (!name) return [];
  const published = atlas.facts
    .of('stack-overflow-2025', 'professional-developers')
    .find((fact) => fact.group.endsWith(`=${name}`));
  const pay = (place: string): Fact | undefined =>
    atlas.facts.latest({
      source: 'stack-overflow-2025-aggregates',
      subject: 'all-respondents',
      measure: 'pay-year',
      statistic: 'median',
      place,
      group: `language=${name}`,
    });
  const rows: [string, Fact | undefined][] = [
    ['Professional developers who used it in the past year', published],
    ['Median pay of respondents who use it, United States', pay('US')],
    ['Median pay of respondents who use it, all countries', pay('WORLD')],
  ];
  return rows.flatMap(([label, fact]) => (fact ? [{ label, cited: citations.cite(fact) }] : []));
}

/** The page of one skill. */
export function skillPage(atlas: Atlas, document: Document<Skill>) {
  const skill = document.data;
  const citations = new Citations(atlas);
  return {
    id: document.id,
    title: skill.title,
    kind: skillKinds[skill.kind],
    aliases: skill.aliases,
    description: skill.description,
    definition: citations.inline(skill.definition),
    depths: [
      { name: 'Basic', text: citations.inline(skill.depths.basic) },
      { name: 'Working', text: citations.inline(skill.depths.working) },
      { name: 'Deep', text: citations.inline(skill.depths.deep) },
    ],
    survey: survey(atlas, skill.surveyName, citations),
    uses: uses(atlas, document.id, citations),
    prerequisites: skill.prerequisites.map((id) => skillLink(atlas, id)),
    leadsTo: [...atlas.skills.values()]
      .filter((other) => other.data.prerequisites.includes(document.id))
      .map((other) => skillLink(atlas, other.id)),
    learn: document.body.sections
      .map((section) => citations.html(section.segments, document.path))
      .join(''),
    resources: skill.resources.map((resource) => ({
      ...resource,
      why: citations.inline(resource.why),
    })),
    dates: { published: skill.published, updated: skill.updated, reviewed: skill.reviewed },
    disclosure: {
      drafted: citations.inline(skill.disclosure.drafted),
      reviewed: citations.inline(skill.disclosure.reviewed),
    },
    source: document.path,
    citations,
  };
}
