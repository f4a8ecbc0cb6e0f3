// How to become one: what is asked, routes, steps, skills in an order in which they can be learned,
// projects, applying, interview, questions.
import type { Document } from '../reader/document.ts';
import { skillPath, type PathStop } from '../charts/skill-path.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { Citations } from './citations.ts';
import { skillHours } from './effort.ts';
import { answers } from './faq.ts';
import { formerSkills } from './former-skills.ts';
import { educationShares, inDemand, jobZone, languageShares } from './measured.ts';
import { roleFits } from './role-fits.ts';
import { skillLink, type PageLink } from './role-link.ts';
import { GuideProse } from './sections.ts';

/** Sections of the page, in order. */
export const roadmapSections = [
  { id: 'qualifications', label: 'What employers ask for' },
  { id: 'routes', label: 'Routes' },
  { id: 'steps', label: 'Steps' },
  { id: 'skills', label: 'Skills, in order' },
  { id: 'plan', label: 'Your plan' },
  { id: 'projects', label: 'Build a portfolio' },
  { id: 'applying', label: 'Applying' },
  { id: 'interview', label: 'Interview questions' },
  { id: 'questions', label: 'Questions people ask' },
  { id: 'learn-more', label: 'Learn more' },
] as const;

const KIND_ORDER = { core: 0, common: 1, emerging: 2 } as const;

type RoleSkill = Role['skills'][number];

/** Skills of the role that must come before this one, directly or through skills it does not list. */
function needed(
  atlas: Atlas,
  id: string,
  listed: ReadonlySet<string>,
  seen = new Set<string>(),
): Set<string> {
  const found = new Set<string>();
  for (const before of atlas.skills.get(id)?.data.prerequisites ?? []) {
    if (seen.has(before)) continue;
    seen.add(before);
    if (listed.has(before)) found.add(before);
    for (const further of needed(atlas, before, listed, seen)) found.add(further);
  }
  return found;
}

/**
 * The role's skills so that prerequisites come first; among those that could come next, core
 * before common before emerging, then the guide's own order. Prerequisites have no cycles.
 */
export function learningOrder(atlas: Atlas, role: Role): RoleSkill[] {
  const listed = new Set(role.skills.map((entry) => entry.skill));
  const before = new Map(
    role.skills.map((entry) => [entry.skill, needed(atlas, entry.skill, listed)]),
  );
  const done = new Set<string>();
  const waiting = role.skills.map((entry, i) => ({ entry, i }));
  const order: RoleSkill[] = [];
  while (waiting.length) {
    const ready = waiting.filter(({ entry }) =>
      [...(before.get(entry.skill) ?? [])].every((id) => done.has(id)),
    );
    const [next] = (ready.length ? ready : waiting).toSorted(
      (a, b) => KIND_ORDER[a.entry.kind] - KIND_ORDER[b.entry.kind] || a.i - b.i,
    );
    if (!next) break;
    waiting.splice(waiting.indexOf(next), 1);
    done.add(next.entry.skill);
    order.push(next.entry);
  }
  return order;
}

/** Part of a project's address and of the name under which progress keeps it. */
export function projectId(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
}

/** Skills in learning order, then projects, which come when their skills are there. */
function pathStops(atlas: Atlas, role: Role, order: readonly RoleSkill[]): PathStop[] {
  const listed = new Set(order.map((entry) => entry.skill));
  return [
    ...order.map(({ skill }) => ({
      id: `skill-${skill}`,
      title: skillLink(atlas, skill).title,
      needs: [...needed(atlas, skill, listed)].map((id) => `skill-${id}`),
    })),
    ...role.projects.map(({ title }) => ({
      id: `project-${projectId(title)}`,
      title,
      needs: [],
    })),
  ];
}

/** One skill of the list: what it is for, what one can do with it, what comes before. */
function skillView(atlas: Atlas, entry: RoleSkill, text: (value: string) => string) {
  const skill = atlas.skills.get(entry.skill)?.data;
  const hours = skillHours(skill?.resources ?? []);
  return {
    id: entry.skill,
    ...skillLink(atlas, entry.skill),
    kind: entry.kind,
    depth: entry.depth,
    why: text(entry.why),
    goal: text(skill?.depths[entry.depth] ?? ''),
    after: (skill?.prerequisites ?? []).map((id): PageLink => skillLink(atlas, id)),
    ...(hours ? { hours } : {}),
  };
}

/** What employers ask for, and what two sources measured of preparation. */
function askedView(atlas: Atlas, role: Role, citations: Citations) {
  const qualifications = role.qualifications.map((entry) => ({
    ...entry,
    text: citations.inline(entry.text),
  }));
  const measured = jobZone(atlas, role);
  const zone = measured && citations.cite(measured);
  const education = educationShares(atlas, role)
    .slice(0, 5)
    .map(({ name, share }) => ({
      name,
      width: Number(share.value),
      share: citations.cite(share),
    }));
  return { qualifications, zone, education };
}

/** What a survey and a classification say of languages and technologies in use. */
function usedView(atlas: Atlas, role: Role, citations: Citations) {
  const languages = languageShares(atlas, role, 8).map(({ name, share }) => ({
    name,
    width: Number(share.value),
    share: citations.cite(share),
  }));
  const flagged = inDemand(atlas, role);
  return {
    languages,
    inDemand: flagged && { names: flagged.names, cited: citations.cite(flagged.fact) },
  };
}

/** The way into one role, in the order of its page, since figures are numbered as they are cited. */
export function roadmapPage(
  atlas: Atlas,
  document: Document<Role>,
  citations = new Citations(atlas, roleFits(document.data)),
) {
  const role = document.data;
  const prose = new GuideProse(document, citations);
  const text = (value: string): string => citations.inline(value);
  const order = learningOrder(atlas, role);
  return {
    id: document.id,
    title: role.title,
    plural: role.plural,
    description: `How people become ${role.plural}: what employers ask, routes, steps, skills in learning order, projects and interview questions.`,
    hue: atlas.families.get(role.family)?.hue ?? 250,
    family: { id: role.family, title: atlas.families.get(role.family)?.title ?? role.family },
    routes: role.routes.map((route) => ({ ...route, text: text(route.text) })),
    asked: askedView(atlas, role, citations),
    steps: role.steps.map((step) => ({ title: step.title, text: text(step.text) })),
    skills: order.map((entry) => skillView(atlas, entry, text)),
    path: skillPath(pathStops(atlas, role, order)),
    former: Object.fromEntries(formerSkills(atlas)),
    used: usedView(atlas, role, citations),
    projects: role.projects.map((project) => ({
      id: projectId(project.title),
      title: project.title,
      brief: text(project.brief),
      done: project.done.map(text),
      skills: project.skills.map((id) => skillLink(atlas, id)),
    })),
    applying: prose.render('applying'),
    articles: [...atlas.guides.values()]
      .filter((guide) => guide.data.related.includes(document.id))
      .map((guide): PageLink => ({ title: guide.data.title, href: `/guides/${guide.id}/` })),
    interview: role.interview.map((entry) => ({
      question: text(entry.question),
      shows: text(entry.shows),
    })),
    answers: answers(atlas, role, citations),
    resources: role.resources.map((resource) => ({ ...resource, why: text(resource.why) })),
    citations,
  };
}

export type RoadmapPage = ReturnType<typeof roadmapPage>;
