// Small valid objects for unit tests, built by hand; each takes what a test wants to differ.
import type { Body } from '../../src/markdown/body.ts';
import type { Segment } from '../../src/markdown/render.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import { FactTable } from '../../src/model/facts.ts';
import type { Document } from '../../src/reader/document.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Family, Guide } from '../../src/schema/listings.ts';
import type { Role } from '../../src/schema/role.ts';
import type { Skill } from '../../src/schema/skill.ts';
import type { Source } from '../../src/schema/source.ts';
import { categories, places, sources } from './make-listings.ts';

const times = <T>(n: number, make: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => make(i + 1));

const DESCRIPTION =
  'A description for search engines that is long enough for the schema to accept.';
const about = {
  disclosure: { drafted: 'Drafted by hand.', reviewed: 'Reviewed by nobody.' },
  ...{ published: '2026-01-01', updated: '2026-02-01', reviewed: '2026-03-01' },
};
const resource = (i: number): Role['resources'][number] => ({
  title: `Resource ${i}`,
  url: `https://example.org/${i}`,
  kind: 'book',
  cost: 'free',
  why: `Reason ${i}.`,
});

/** One observation: the median pay of software developers, unless said otherwise. */
export function makeFact(overrides: Partial<Fact> = {}): Fact {
  return {
    source: 'bls-oews',
    line: 2,
    subject: '15-1252',
    place: 'US',
    group: '',
    measure: 'pay-year',
    statistic: 'median',
    period: '2025-05',
    value: 100_000,
    n: null,
    note: '',
    ...overrides,
  };
}

/** An employer survey in US dollars, unless said otherwise. */
export function makeSource(overrides: Partial<Source> = {}): Source {
  return { ...sources['bls-oews'], ...overrides };
}

/** Prose by the id of its section. */
export function makeBody(prose: Record<string, Segment[]> = {}, words = 460): Body {
  const sections = Object.entries(prose).map(([id, segments], i) => ({
    id,
    heading: id,
    line: 10 + i,
    segments,
  }));
  const facts = sections.flatMap((section) =>
    section.segments.filter((s) => typeof s !== 'string'),
  );
  return { sections, links: [], facts, words };
}

function makeDocument<T>(folder: string, id: string, data: T, body: Body): Document<T> {
  const path = `content/${folder}/${id}.mdx`;
  return { id, path, data, body, head: '', links: [], facts: body.facts };
}

const role: Role = {
  title: 'Baker',
  plural: 'bakers',
  family: 'food',
  aliases: ['Bread maker'],
  searchTerms: [],
  summary: 'A baker bakes.',
  description: DESCRIPTION,
  codes: [{ scheme: 'soc-2018', code: '15-1252', fit: 'exact' }],
  environment: { place: 'In a bakery.', hours: 'At night.', pattern: 'Steady.', remote: 'rare' },
  employers: times(3, (i) => ({ title: `Employer ${i}`, text: `Text ${i}.` })),
  duties: times(6, (i) => ({ title: `Duty ${i}`, text: `Do ${i}.`, example: `Case ${i}.` })),
  skills: times(8, (i) => ({
    skill: `skill-${i}`,
    kind: i < 4 ? 'core' : 'common',
    depth: 'working',
    why: `Why ${i}.`,
  })),
  tools: times(3, (i) => ({ group: `Group ${i}`, items: [`Tool ${i}`] })),
  qualifications: times(3, (i) => ({ text: `Ask ${i}.`, kind: 'other', asked: 'often' })),
  routes: times(3, (i) => ({ title: `Route ${i}`, kind: 'self-taught', text: `Way ${i}.` })),
  steps: times(4, (i) => ({ title: `Step ${i}`, text: `Go ${i}.` })),
  projects: times(3, (i) => ({
    title: `Project ${i}`,
    brief: `Build ${i}.`,
    done: ['It holds.', 'It stays.'],
    skills: ['skill-1'],
  })),
  interview: times(8, (i) => ({ question: `Question ${i}?`, shows: `Shows ${i}.` })),
  levels: times(3, (i) => ({ title: `Level ${i}`, scope: `Scope ${i}.` })),
  next: times(2, (i) => ({ title: `Next ${i}`, why: `Because ${i}.` })),
  neighbors: times(2, (i) => ({ title: `Neighbor ${i}`, differs: `Differs ${i}.` })),
  faq: times(4, (i) => ({ question: `Ask ${i}?`, answer: `Answer ${i}.` })),
  jobDescription: {
    summary: 'We look for a baker.',
    responsibilities: times(4, (i) => `Task ${i}.`),
    mustHave: times(3, (i) => `Must ${i}.`),
    niceToHave: ['A sweet tooth.'],
  },
  resources: times(5, resource),
  ...about,
};

/** A role that maps to software developers (15-1252), unless said otherwise. */
export function makeRole(
  overrides: Partial<Role> = {},
  id = 'baker',
  body = makeBody(),
): Document<Role> {
  return makeDocument('roles', id, { ...role, ...overrides }, body);
}

export function makeSkill(
  overrides: Partial<Skill> = {},
  id = 'skill-1',
  body = makeBody(),
): Document<Skill> {
  const skill: Skill = {
    title: id,
    kind: 'practice',
    aliases: [],
    definition: 'It is a skill.',
    description: DESCRIPTION,
    depths: { basic: 'A little.', working: 'Enough.', deep: 'A lot.' },
    prerequisites: [],
    resources: times(2, resource),
    ...about,
  };
  return makeDocument('skills', id, { ...skill, ...overrides }, body);
}

export function makeGuide(overrides: Partial<Guide> = {}, id = 'portfolio'): Document<Guide> {
  const guide: Guide = {
    title: 'Portfolio',
    summary: 'How to show your work.',
    description: DESCRIPTION,
    related: ['baker', 'miller'],
    ...about,
  };
  return makeDocument('guides', id, { ...guide, ...overrides }, makeBody());
}

export function makeFamily(overrides: Partial<Family> = {}): Family {
  const texts = { summary: 'They make food.', description: DESCRIPTION, choosing: 'Taste it.' };
  return { title: 'Food', hue: 40, ...texts, ...overrides };
}

interface Parts extends Partial<
  Pick<Atlas, 'families' | 'places' | 'sources' | 'categories' | 'today'>
> {
  roles?: Document<Role>[];
  skills?: Document<Skill>[];
  guides?: Document<Guide>[];
  facts?: Fact[];
}

const byId = <T>(pages: Document<T>[]) => new Map(pages.map((page) => [page.id, page]));
/** An atlas with the sources, places and categories of make-listings.ts and one family, food. */
export function makeAtlas({
  roles = [],
  skills,
  guides = [],
  facts = [],
  ...rest
}: Parts = {}): Atlas {
  const having = (test: (data: Role, key: string) => boolean) => (key: string) =>
    [key, roles.filter((one) => test(one.data, key))] as const;
  const needed = new Set(roles.flatMap((one) => one.data.skills.map((entry) => entry.skill)));
  const families = new Set(roles.map((one) => one.data.family));
  return {
    roles: byId(roles),
    skills: byId(skills ?? [...needed].map((id) => makeSkill({}, id))),
    guides: byId(guides),
    families: new Map([['food', makeFamily()]]),
    places: new Map(Object.entries(places)),
    sources: new Map(Object.entries(sources)),
    categories: new Map(categories.map((entry) => [`${entry.scheme} ${entry.code}`, entry])),
    facts: new FactTable(facts),
    allFacts: facts,
    rolesBySkill: new Map(
      [...needed].map(having((data, id) => data.skills.some((s) => s.skill === id))),
    ),
    rolesByFamily: new Map([...families].map(having((data, id) => data.family === id))),
    translations: new Map(),
    today: '2026-11-21',
    ...rest,
  };
}
