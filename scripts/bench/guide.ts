// One synthetic guide of about 1,800 words under its headings, and a skill.
import { roleOutline } from '../../src/schema/outline.ts';
import { colophon, pageText } from './page-text.ts';
import { Words } from './words.ts';

/** Where a guide stands among the others. */
export interface Place {
  /** Counts the synthetic pages of all kinds; decides the page's names. */
  page: number;
  family: string;
  codes: readonly { scheme: string; code: string; fit: string }[];
  /** The most important first. */
  skills: readonly string[];
  /** Ids of guides that are near. */
  near: readonly string[];
  /** Figures that the prose cites, as <Fact/>. */
  facts: readonly string[];
}

export const guideTitle = (seed: number, page: number): string => {
  const words = new Words(seed, page);
  return `${words.first()} ${words.noun()} keeper`;
};

/** Address of a page with that title. */
export const idOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const KINDS = ['core', 'core', 'core', 'common', 'common', 'common', 'emerging'] as const;
const DEPTHS = ['basic', 'working', 'deep'] as const;
const ROUTES = ['degree', 'self-taught', 'inside-move', 'bootcamp'] as const;
const REMOTE = ['usual', 'often', 'sometimes', 'rare'] as const;
const ASKED = ['often', 'sometimes', 'rarely'] as const;
const KINDS_ASKED = ['education', 'experience', 'certificate', 'other'] as const;

const resources = (words: Words, count: number) =>
  times(count, (i) => ({
    title: `${words.name()} handbook ${i + 1}`,
    url: `https://www.example.org/${words.name().toLowerCase()}/${i}/`,
    kind: words.pick(['documentation', 'book', 'course', 'article'] as const),
    cost: words.pick(['free', 'free-part', 'paid'] as const),
    why: words.sentence(),
  }));

/** 70 to 155 characters, as search engines show them. */
const description = (words: Words): string =>
  `What ${words.name()} and ${words.name()} ask of the ${words.noun()} and of ${words.name()}, and where the ${words.noun()} ends`.padEnd(
    75,
    ' early',
  );

function body(words: Words, { skills, near, facts }: Place): string {
  const terms = skills.slice(0, 5).map((id) => `<Term skill="${id}">${words.noun()}</Term>`);
  const links = near
    .slice(0, 2)
    .map((id) => `[the ${words.name()} ${words.noun()}](/roles/${id}/)`);
  const inserted = [...terms, ...links, ...facts];
  return roleOutline
    .map(({ heading }, i) => {
      const extra = inserted.filter((_, j) => j % roleOutline.length === i);
      const cited = extra.map(
        (part) => ` The ${words.name()} ${words.noun()} keeps ${part} for ${words.name()}.`,
      );
      const listed =
        i % 3 === 2 ? times(4, () => `- **${words.title()}.** ${words.sentence()}`) : [];
      const text = [
        `${words.sentences(3)}${cited.join('')}`,
        words.sentences(listed.length ? 2 : 6),
      ];
      return [`## ${heading}`, ...text, ...(listed.length ? [listed.join('\n')] : [])].join('\n\n');
    })
    .join('\n\n');
}

/** The text of content/roles/<id>.mdx. */
export function guideText(seed: number, place: Place): string {
  const title = guideTitle(seed, place.page);
  const words = new Words(seed + 1, place.page);
  const text = (): string => words.sentence();
  const front = {
    title,
    plural: `${title}s`,
    family: place.family,
    aliases: times(4, () => `${words.name()} ${words.noun()} worker`),
    searchTerms: [...new Set(times(10, () => `${words.name().toLowerCase()} ${words.noun()}`))],
    summary: words.sentence(),
    description: description(words),
    codes: place.codes,
    environment: { place: text(), hours: text(), pattern: text(), remote: words.pick(REMOTE) },
    employers: times(4, () => ({ title: `${words.name()} houses`, text: text() })),
    duties: times(7, () => ({ title: words.title(), text: text(), example: words.sentences(2) })),
    skills: place.skills.map((skill, i) => ({
      skill,
      kind: KINDS[Math.min(KINDS.length - 1, Math.floor(i / 2))],
      depth: words.pick(DEPTHS),
      why: text(),
    })),
    tools: times(5, () => ({
      group: `For the ${words.noun()}`,
      items: [...new Set(times(4, () => words.name()))],
    })),
    qualifications: times(5, (i) => ({
      text: text(),
      kind: KINDS_ASKED[i % KINDS_ASKED.length],
      asked: words.pick(ASKED),
    })),
    routes: ROUTES.map((kind) => ({ title: words.title(), kind, text: words.sentences(2) })),
    steps: times(6, () => ({ title: words.title(), text: words.sentences(2) })),
    projects: times(3, (i) => ({
      title: words.title(),
      brief: text(),
      done: times(3, text),
      skills: place.skills.slice(i, i + 3),
    })),
    interview: times(8, () => ({ question: words.question(), shows: text() })),
    levels: times(4, (i) => ({
      title: `${['Trainee', 'Junior', 'Senior', 'Lead'][i]}`,
      scope: text(),
    })),
    next: place.near.slice(0, 2).map((role) => ({ role, why: text() })),
    neighbors: place.near.slice(1, 4).map((role) => ({ role, differs: text() })),
    faq: times(5, () => ({ question: words.question(), answer: words.sentences(2) })),
    jobDescription: {
      summary: text(),
      responsibilities: times(5, () => words.title()),
      mustHave: times(4, () => words.title()),
      niceToHave: times(3, () => words.title()),
    },
    resources: resources(words, 6),
    ...colophon,
  };
  return pageText(front, body(words, place));
}

export const skillTitle = (seed: number, page: number): string => {
  const words = new Words(seed, page);
  return `${words.first()} ${words.noun()} work`;
};

const SKILL_KINDS = ['language', 'framework', 'data', 'platform', 'tool', 'concept', 'practice'];

/** The text of content/skills/<id>.mdx. */
export function skillText(seed: number, page: number, prerequisites: readonly string[]): string {
  const words = new Words(seed + 1, page);
  const front = {
    title: skillTitle(seed, page),
    kind: words.pick(SKILL_KINDS),
    aliases: times(3, () => `${words.name()} ${words.noun()}`),
    definition: words.sentences(2),
    description: description(words),
    depths: { basic: words.sentence(), working: words.sentence(), deep: words.sentence() },
    prerequisites,
    resources: resources(words, 3),
    ...colophon,
  };
  const prose = times(4, () => words.sentences(4)).join('\n\n');
  return pageText(front, `## How to learn it\n\n${prose}`);
}
