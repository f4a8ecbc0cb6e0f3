// One .mdx file: front matter, checked prose, and what it points to.
import type { z } from 'zod';
import { readBody, type Body, type Link } from '../markdown/body.ts';
import { checkInline } from '../markdown/inline.ts';
import type { FactRef } from '../markdown/render.ts';
import { checkProse, readProse, type ReadProse } from '../prose/check.ts';
import type { PageKind, PageProse } from '../prose/page.ts';
import { frontPassage, type Passage } from '../prose/passage.ts';
import type { Problem } from '../schema/rules.ts';
import { en, type Texts } from '../texts/en.ts';
import type { Lang } from '../texts/languages.ts';
import type { TextFile } from './files.ts';
import { validate } from './validate.ts';
import { locator, parseYaml, type Locate, type Path } from './yaml.ts';

export interface Document<T> {
  id: string;
  /** Language of its title, where it is not English. */
  lang?: Lang;
  /** True for a page that stands in that language as a whole. */
  translated?: true;
  path: string;
  data: T;
  body: Body;
  /** Front matter as written, to point at lines when a reference leads nowhere. */
  head: string;
  /** Links in front matter and prose. */
  links: Link[];
  /** Figures asked for in front matter and prose. */
  facts: FactRef[];
}

const locators = new WeakMap<object, Locate>();

/** Where a key of a page's front matter stands. */
export function placeOf(document: Document<unknown>, path: Path): { line: number; column: number } {
  const known = locators.get(document);
  const locate = known ?? locator(document.head, 1);
  if (!known) locators.set(document, locate);
  return locate(path);
}

interface OutlineEntry {
  id: string;
  heading: string;
  required: boolean;
}

const OPEN = /^---[ \t]*\n/;
const CLOSE = /\n---[ \t]*(\n|$)/;

/** Keys whose values are not prose: ids, codes, addresses. */
const NOT_PROSE = new Set([
  'url',
  'source',
  'code',
  'scheme',
  'skill',
  'role',
  'family',
  'surveyName',
]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function eachText(value: unknown, path: Path, visit: (text: string, path: Path) => void): void {
  if (typeof value === 'string') {
    if (!DAY.test(value)) visit(value, path);
  } else if (Array.isArray(value)) value.forEach((item, i) => eachText(item, [...path, i], visit));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      if (!NOT_PROSE.has(key)) eachText(item, [...path, key], visit);
  }
}

/** Holds every text of front matter, or of one entry below `base`, against the rules of content. */
export function checkTexts(
  data: unknown,
  file: string,
  locate: Locate,
  base: Path = [],
): { problems: Problem[]; links: Link[]; facts: FactRef[]; passages: Passage[] } {
  const all: ReturnType<typeof checkTexts> = { problems: [], links: [], facts: [], passages: [] };
  eachText(data, base, (text, path) => {
    const found = checkInline(text, file, () => locate(path));
    if (!found.problems.length) all.passages.push(frontPassage(text, path, found.tree));
    all.problems.push(...found.problems);
    all.links.push(...found.links);
    all.facts.push(...found.facts);
  });
  return all;
}

interface DatedPage {
  published: string;
  updated: string;
  reviewed: string;
}

function checkDates(data: DatedPage, file: string, locate: Locate): Problem[] {
  const wrong = (key: keyof DatedPage, message: string): Problem => ({
    rule: 'date-order',
    file,
    ...locate([key]),
    message,
    hint: 'published comes first; updated and reviewed are the same day or later.',
  });
  return [
    ...(data.updated < data.published
      ? [wrong('updated', `updated ${data.updated} is before published ${data.published}`)]
      : []),
    ...(data.reviewed < data.published
      ? [wrong('reviewed', `reviewed ${data.reviewed} is before published ${data.published}`)]
      : []),
  ];
}

/** What the folder of a page says about its kind. */
const kindOf = (path: string): PageKind =>
  path.startsWith('content/roles/')
    ? 'role'
    : path.startsWith('content/skills/')
      ? 'skill'
      : 'guide';

/** Parses and checks everything about a page that can be known from its file alone. */
export function readDocument<T extends z.ZodType<DatedPage>>(
  { path, text }: TextFile,
  schema: T,
  outline?: readonly OutlineEntry[],
  texts: Texts = en,
): { document?: Document<z.output<T>>; prose?: ReadProse; problems: Problem[] } {
  const close = CLOSE.exec(text);
  if (!OPEN.test(text) || !close) {
    const [message, hint] = OPEN.test(text)
      ? ['the front matter has no end', 'Write a line --- below the last key.']
      : [
          'no front matter between --- lines',
          'Start the file with a line ---, then the keys, then a line ---.',
        ];
    const place = { file: path, line: 1, column: 1 };
    return { problems: [{ rule: 'front-matter-missing', ...place, message, hint }] };
  }
  const head = text.slice(text.indexOf('\n') + 1, close.index + 1);
  const bodyStart = close.index + close[0].length;
  const firstLine = text.slice(0, bodyStart).split('\n').length;
  const yaml = parseYaml(head, path, 1);
  const prose = readBody(text.slice(bodyStart), path, firstLine, outline, texts);
  if (yaml.problems.length) return { problems: [...yaml.problems, ...prose.problems] };
  const front = validate(schema, yaml.data, path, yaml.locate);
  const headTexts = checkTexts(yaml.data, path, yaml.locate);
  const dates = front.value ? checkDates(front.value, path, yaml.locate) : [];
  const passages = [...headTexts.passages, ...(prose.passages ?? [])];
  const page: PageProse = { file: path, kind: kindOf(path), passages };
  const problems = [...front.problems, ...headTexts.problems, ...dates, ...prose.problems];
  const right = !problems.length;
  problems.push(...checkProse(page, yaml.locate, { right, lang: texts.lang }));
  if (!right || front.value === undefined || !prose.body) return { problems };
  const id = path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
  return {
    document: {
      id,
      path,
      data: front.value,
      body: prose.body,
      head,
      links: [...headTexts.links, ...prose.body.links],
      facts: [...headTexts.facts, ...prose.body.facts],
    },
    prose: readProse(page),
    problems,
  };
}
