// Everything that the page of a role shows, as one plain object, in the order of the page:
// the order matters, since figures and sources are numbered as they are cited.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { Citations } from './citations.ts';
import { answers } from './faq.ts';
import { fitSentences } from './figure.ts';
import { formatPeriod } from './format.ts';
import { educationShares, inDemand, jobZone, languageShares } from './measured.ts';
import { outlookRows, replacementWords } from './outlook.ts';
import { payByExperience, payRows } from './pay.ts';
import { plotRow } from './plot-row.ts';
import { paySentence } from './pay-words.ts';
import { roleFits } from './role-fits.ts';
import { linkTo, roleLink, skillLink, type PageLink } from './role-link.ts';
import { guideSections } from './sections.ts';
import { factStrip } from './strip.ts';

function payView(atlas: Atlas, role: Role, citations: Citations) {
  const rows = payRows(atlas, role);
  return {
    rows: rows.map((row) => plotRow(row, row.label, citations)),
    sentence: paySentence(rows),
    experience: payByExperience(atlas, role, 'US').map(({ band, row }) =>
      plotRow(row, `${band} years of coding`, citations),
    ),
  };
}

function outlookView(atlas: Atlas, role: Role, citations: Citations) {
  return outlookRows(atlas, role).map((row) => ({
    subject: row.subject,
    fit: fitSentences[row.fit],
    period: formatPeriod(row.growth.period),
    replacement: replacementWords(row),
    jobs: citations.cite(row.jobs),
    growth: citations.cite(row.growth),
    openings: citations.cite(row.openings),
    ...(row.education ? { education: citations.cite(row.education) } : {}),
  }));
}

function skillsView(atlas: Atlas, role: Role, citations: Citations) {
  const kinds = [
    { kind: 'core', title: 'Core: no work without them' },
    { kind: 'common', title: 'Common: most teams use them' },
    { kind: 'emerging', title: 'Emerging' },
  ] as const;
  return {
    groups: kinds
      .map(({ kind, title }) => ({
        title,
        items: role.skills
          .filter((entry) => entry.kind === kind)
          .map((entry) => ({
            ...skillLink(atlas, entry.skill),
            depth: entry.depth,
            why: citations.inline(entry.why),
          })),
      }))
      .filter((group) => group.items.length),
    languages: languageShares(atlas, role, 8).map(({ name, share }) => ({
      name,
      width: Number(share.value),
      share: citations.cite(share),
    })),
  };
}

function toolsView(atlas: Atlas, role: Role, citations: Citations) {
  const flagged = inDemand(atlas, role);
  return {
    groups: role.tools,
    inDemand: flagged && { names: flagged.names, cited: citations.cite({ ...flagged.fact }) },
  };
}

function entryView(atlas: Atlas, role: Role, citations: Citations) {
  const text = (value: string): string => citations.inline(value);
  return {
    qualifications: role.qualifications.map((entry) => ({ ...entry, text: text(entry.text) })),
    education: educationShares(atlas, role)
      .slice(0, 5)
      .map(({ name, share }) => ({
        name,
        width: Number(share.value),
        share: citations.cite(share),
      })),
    routes: role.routes.map((route) => ({ ...route, text: text(route.text) })),
    steps: role.steps.map((step) => ({ ...step, text: text(step.text) })),
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
  };
}

function pathView(atlas: Atlas, role: Role, citations: Citations) {
  return {
    levels: role.levels.map((level) => ({
      title: level.title,
      scope: citations.inline(level.scope),
    })),
    next: role.next.map((entry) => ({
      ...roleLink(atlas, entry),
      why: citations.inline(entry.why),
    })),
    neighbors: role.neighbors.map((entry) => ({
      ...roleLink(atlas, entry),
      differs: citations.inline(entry.differs),
    })),
  };
}

/** The page of one role. Pure: the same atlas and role give the same object. */
export function rolePage(atlas: Atlas, document: Document<Role>) {
  const role = document.data;
  const citations = new Citations(atlas, roleFits(role));
  const family = atlas.families.get(role.family);
  const text = (value: string): string => citations.inline(value);
  const zone = jobZone(atlas, role);
  return {
    id: document.id,
    title: role.title,
    plural: role.plural,
    description: role.description,
    summary: text(role.summary),
    aliases: role.aliases,
    family: { id: role.family, title: family?.title ?? role.family, hue: family?.hue ?? 250 },
    strip: factStrip(atlas, role, citations),
    ...guideSections(document, citations),
    duties: role.duties.map((duty) => ({
      title: duty.title,
      text: text(duty.text),
      example: text(duty.example),
    })),
    environment: {
      place: text(role.environment.place),
      hours: text(role.environment.hours),
      pattern: text(role.environment.pattern),
      remote: role.environment.remote,
    },
    employers: role.employers.map((employer) => ({
      title: employer.title,
      text: text(employer.text),
    })),
    pay: payView(atlas, role, citations),
    outlook: outlookView(atlas, role, citations),
    skills: skillsView(atlas, role, citations),
    tools: toolsView(atlas, role, citations),
    zone: zone && citations.cite(zone),
    entry: entryView(atlas, role, citations),
    path: pathView(atlas, role, citations),
    answers: answers(atlas, role, citations),
    resources: role.resources.map((resource) => ({ ...resource, why: text(resource.why) })),
    siblings: (atlas.rolesByFamily.get(role.family) ?? [])
      .filter((other) => other.id !== document.id)
      .map((other): PageLink => linkTo(atlas, other)),
    articles: [...atlas.guides.values()]
      .filter((guide) => guide.data.related.includes(document.id))
      .map((guide): PageLink => ({ title: guide.data.title, href: `/guides/${guide.id}/` })),
    dates: { published: role.published, updated: role.updated, reviewed: role.reviewed },
    disclosure: {
      drafted: text(role.disclosure.drafted),
      reviewed: text(role.disclosure.reviewed),
    },
    source: document.path,
    figures: citations.figures,
    sources: citations.sources,
  };
}

export type RolePage = ReturnType<typeof rolePage>;
