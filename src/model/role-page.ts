// Everything that the page of a role shows, as one plain object, in the order of the page:
// the order matters, since figures and sources are numbered as they are cited.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Texts } from '../texts/en.ts';
import type { Atlas } from './atlas.ts';
import { Citations } from './citations.ts';
import { compareLinks } from './compare.ts';
import { outlookRows, projectionNotice, replacementWords } from './outlook.ts';
import { payByExperience, payRows } from './pay.ts';
import { plotRow } from './plot-row.ts';
import { paySentence } from './pay-words.ts';
import { roleFits } from './role-fits.ts';
import { roleLink, skillLink } from './role-link.ts';
import { contentsOf, GuideProse, readingMinutes } from './sections.ts';
import { factStrip } from './strip.ts';

function workView(role: Role, citations: Citations, prose: GuideProse) {
  const text = (value: string): string => citations.inline(value);
  prose.render('what-it-is');
  const duties = role.duties.map((duty) => ({
    title: duty.title,
    text: text(duty.text),
    example: text(duty.example),
  }));
  prose.render('a-day');
  prose.render('where-they-work');
  const environment = {
    place: text(role.environment.place),
    hours: text(role.environment.hours),
    pattern: text(role.environment.pattern),
    remote: role.environment.remote,
  };
  const employers = role.employers.map((employer) => ({
    title: employer.title,
    text: text(employer.text),
  }));
  return { duties, environment, employers };
}

function payView(atlas: Atlas, role: Role, citations: Citations, prose: GuideProse) {
  const found = payRows(atlas, role);
  const rows = found.map((row) => plotRow(row, row.label, citations));
  prose.render('reading-the-pay');
  const experience = payByExperience(atlas, role, 'US').map(({ band, row }) => ({
    band,
    median: citations.cite(row.median),
  }));
  return { rows, sentence: paySentence(found, citations.texts), experience };
}

function outlookView(atlas: Atlas, role: Role, citations: Citations, prose: GuideProse) {
  const { figures, formats } = citations.texts;
  const rows = outlookRows(atlas, role).map((row) => ({
    subject: row.subject,
    fit: figures.fitSentences[row.fit],
    period: formats.period(row.growth.period),
    replacement: replacementWords(row, citations.texts),
    jobs: citations.cite(row.jobs),
    growth: citations.cite(row.growth),
    openings: citations.cite(row.openings),
    ...(row.education ? { education: citations.cite(row.education) } : {}),
  }));
  prose.render('reading-the-outlook');
  return rows;
}

function skillGroups(atlas: Atlas, role: Role, { skills }: Texts) {
  return (['core', 'common', 'emerging'] as const)
    .map((kind) => ({
      title: skills.kinds[kind],
      items: role.skills
        .filter((entry) => entry.kind === kind)
        .map((entry) => ({ ...skillLink(atlas, entry.skill), depth: skills.depths[entry.depth] })),
    }))
    .filter((group) => group.items.length);
}

/** The answer in prose and the routes by name; the roadmap has the rest. */
function entryView(role: Role, prose: GuideProse) {
  prose.render('getting-in');
  return role.routes.map(({ title, kind }) => ({ title, kind }));
}

function pathView(atlas: Atlas, role: Role, citations: Citations, prose: GuideProse) {
  prose.render('growing');
  const levels = role.levels.map((level) => ({
    title: level.title,
    scope: citations.inline(level.scope),
  }));
  const next = role.next.map((entry) => ({
    ...roleLink(atlas, entry),
    why: citations.inline(entry.why),
  }));
  prose.render('kinds');
  const neighbors = role.neighbors.map((entry) => ({
    ...roleLink(atlas, entry),
    differs: citations.inline(entry.differs),
  }));
  return { levels, next, neighbors };
}

/**
 * The page of one role, in the language of its citations. Pure: the same atlas and role give the same object.
 * @param citations given where another part of the role stands on the same page.
 */
export function rolePage(
  atlas: Atlas,
  document: Document<Role>,
  citations = new Citations(atlas, roleFits(document.data)),
) {
  const role = document.data;
  const family = atlas.families.get(role.family);
  const text = (value: string): string => citations.inline(value);
  const prose = new GuideProse(document, citations);
  return {
    id: document.id,
    title: role.title,
    plural: role.plural,
    description: role.description,
    summary: text(role.summary),
    aliases: role.aliases,
    family: { id: role.family, title: family?.title ?? role.family, hue: family?.hue ?? 250 },
    strip: factStrip(atlas, role, citations),
    contents: contentsOf(citations.texts),
    minutes: readingMinutes(document),
    ...workView(role, citations, prose),
    pay: payView(atlas, role, citations, prose),
    outlook: outlookView(atlas, role, citations, prose),
    projectionNotice: projectionNotice(atlas, citations.texts),
    skills: skillGroups(atlas, role, citations.texts),
    tools: role.tools,
    routes: entryView(role, prose),
    path: pathView(atlas, role, citations, prose),
    prose: prose.all(),
    compare: compareLinks(atlas, document.id),
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
