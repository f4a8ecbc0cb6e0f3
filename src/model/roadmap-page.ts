// The way into a role as a list: steps, skills in an order in which they can be learned, projects, interview.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { Citations } from './citations.ts';
import { skillLink, type PageLink } from './role-link.ts';

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

/** The roadmap of one role. */
export function roadmapPage(atlas: Atlas, document: Document<Role>) {
  const role = document.data;
  const citations = new Citations(atlas);
  const text = (value: string): string => citations.inline(value);
  return {
    id: document.id,
    title: role.title,
    plural: role.plural,
    hue: atlas.families.get(role.family)?.hue ?? 250,
    steps: role.steps.map((step) => ({ title: step.title, text: text(step.text) })),
    skills: learningOrder(atlas, role).map((entry) => ({
      ...skillLink(atlas, entry.skill),
      kind: entry.kind,
      depth: entry.depth,
      goal: text(atlas.skills.get(entry.skill)?.data.depths[entry.depth] ?? ''),
      after: (atlas.skills.get(entry.skill)?.data.prerequisites ?? []).map((id): PageLink =>
        skillLink(atlas, id),
      ),
    })),
    projects: role.projects.map((project) => ({
      title: project.title,
      brief: text(project.brief),
      done: project.done.map(text),
      skills: project.skills.map((id) => skillLink(atlas, id)),
    })),
    interview: role.interview.map((entry) => ({
      question: text(entry.question),
      shows: text(entry.shows),
    })),
    citations,
  };
}

export type RoadmapPage = ReturnType<typeof roadmapPage>;
