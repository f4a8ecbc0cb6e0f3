// The text below a page's title, part by part, under the anchors that the pages set.
import type { Body } from '../markdown/body.ts';
import type { Document } from '../reader/document.ts';
import type { Guide } from '../schema/listings.ts';
import type { Role } from '../schema/role.ts';
import type { Skill } from '../schema/skill.ts';
import type { Source } from '../schema/source.ts';
import type { Atlas } from './atlas.ts';
import { plainInline as plain, plainText, sentences } from './plain-text.ts';

export interface SearchPart {
  /** Anchor on the page; empty where the page sets none. */
  id: string;
  heading: string;
  text: string;
}

type Resources = Role['resources'] | Skill['resources'];

function part(id: string, heading: string, ...texts: readonly string[]): SearchPart {
  return { id, heading, text: texts.filter((text) => text !== '').join(' ') };
}

const filled = (parts: readonly SearchPart[]): SearchPart[] =>
  parts.filter(({ text }) => text !== '');

const titles = (resources: Resources): string =>
  sentences(...resources.map((resource) => resource.title));

function prose(body: Body, id: string): string {
  return plainText(body.sections.find((section) => section.id === id)?.segments ?? []);
}

function workParts(atlas: Atlas, { data: role, body }: Document<Role>): SearchPart[] {
  const { place, hours, pattern } = role.environment;
  const circumstances = sentences(plain(place), plain(hours), plain(pattern));
  const duties = role.duties.map((d) => sentences(d.title, plain(d.text), plain(d.example)));
  const employers = role.employers.map((e) => sentences(e.title, plain(e.text)));
  const skills = role.skills.map(({ skill }) => atlas.skills.get(skill)?.data.title ?? '');
  const tools = role.tools.map((tool) => `${tool.group}: ${tool.items.join(', ')}.`);
  const where = [prose(body, 'where-they-work'), circumstances, ...employers];
  return [
    part('what-it-is', 'What it is', prose(body, 'what-it-is')),
    part('what-they-do', 'What they do', ...duties),
    part('a-day', 'A day', prose(body, 'a-day')),
    part('where-they-work', 'Where they work', ...where),
    part('pay', 'Pay', prose(body, 'reading-the-pay')),
    part('outlook', 'Outlook', prose(body, 'reading-the-outlook')),
    part('skills', 'Skills', sentences(...skills)),
    part('tools', 'Tools', ...tools),
  ];
}

/** Parts of the page on how to become one, in its order. */
export function roadmapParts(atlas: Atlas, { data: role, body }: Document<Role>): SearchPart[] {
  const qualifications = role.qualifications.map((entry) => plain(entry.text));
  const routes = role.routes.map((route) => sentences(route.title, plain(route.text)));
  const steps = role.steps.map((step) => sentences(step.title, plain(step.text)));
  const projects = role.projects.map(({ title, brief, done }) =>
    sentences(title, plain(brief), ...done.map(plain)),
  );
  const skills = role.skills.map((entry) =>
    sentences(atlas.skills.get(entry.skill)?.data.title ?? '', plain(entry.why)),
  );
  const questions = role.faq.map((entry) => sentences(plain(entry.question), plain(entry.answer)));
  const interview = role.interview.map((i) => sentences(plain(i.question), plain(i.shows)));
  return filled([
    part('qualifications', 'What employers ask for', sentences(...qualifications)),
    part('routes', 'Routes', ...routes),
    part('steps', 'Steps', ...steps),
    part('skills', 'Skills, in order', ...skills),
    part('projects', 'Build a portfolio', ...projects),
    part('applying', 'Applying', prose(body, 'applying')),
    part('interview', 'Interview questions', ...interview),
    part('questions', 'Questions people ask', ...questions),
    part('learn-more', 'Learn more', titles(role.resources)),
  ]);
}

function pathParts(atlas: Atlas, { data: role, body }: Document<Role>): SearchPart[] {
  const named = (entry: Role['next'][number] | Role['neighbors'][number]): string =>
    entry.title ?? atlas.roles.get(entry.role ?? '')?.data.title ?? '';
  const levels = role.levels.map((level) => sentences(level.title, plain(level.scope)));
  const next = role.next.map((entry) => sentences(named(entry), plain(entry.why)));
  const neighbors = role.neighbors.map((entry) => sentences(named(entry), plain(entry.differs)));
  return [
    part('how-to-become-one', 'How to become one', prose(body, 'getting-in')),
    part('path', 'Path', prose(body, 'growing')),
    part('levels', 'Levels', ...levels),
    part('next', 'Next roles', ...next),
    part('kinds-and-neighbors', 'Kinds and neighbors', prose(body, 'kinds')),
    part('neighbors', 'Neighbors, and how they differ', ...neighbors),
    part('reasons-not-to', 'Reasons not to', prose(body, 'reasons-not-to')),
    part('what-we-do-not-know', 'What we do not know', prose(body, 'what-we-do-not-know')),
    part('trends', 'Trends', prose(body, 'trends')),
  ];
}

/** Parts of a role guide, in the order of its page. */
export function roleParts(atlas: Atlas, role: Document<Role>): SearchPart[] {
  return filled([...workParts(atlas, role), ...pathParts(atlas, role)]);
}

/** Parts of a glossary entry. */
export function skillParts({ data, body }: Document<Skill>): SearchPart[] {
  const { basic, working, deep } = data.depths;
  const resources = titles(data.resources);
  return filled([
    part(
      'depths',
      'What being good looks like',
      sentences(plain(basic), plain(working), plain(deep)),
    ),
    part('how-to-learn-it', 'How to learn it', prose(body, 'how-to-learn-it'), resources),
  ]);
}

/** Sections of a how-to article; what stands before the first heading has no anchor. */
export function guideParts({ body }: Document<Guide>): SearchPart[] {
  const { sections } = body;
  return filled(
    sections.map((section) => part(section.id, section.heading, plainText(section.segments))),
  );
}

/** What a source counts, whom it leaves out and how it works. */
export function sourceParts(source: Source): SearchPart[] {
  const { population, misses, method, sample, caveats } = source;
  const texts = [population, misses, method, sample, ...caveats];
  return [part('', 'About this source', sentences(...texts.map(plain)))];
}
