// What differs between two states of the content, as plain lists in a stable order.
import type { Figure } from '../../src/model/figure.ts';
import type { Document } from '../../src/reader/document.ts';
import { factId, type Fact } from '../../src/schema/fact.ts';
import { byPlace, rules, type Problem, type Severity } from '../../src/schema/rules.ts';
import { gradeOf, overviewOf } from './reading.ts';
import type { Snapshot } from './snapshot.ts';

export interface ChangedPage {
  href: string;
  title: string;
  /** Keys of the front matter and headings that differ. */
  parts: string[];
  words: { before: number; after: number };
  /** Reading level of the overview as a US school year; missing where its text is the same. */
  grade?: { before: number; after: number };
}

export interface ChangedFigure {
  what: string;
  subject: string;
  source: string;
  before: string;
  after: string;
  /** Addresses of the pages that show it. */
  pages: string[];
}

export interface ChangedTable {
  source: string;
  added: number;
  removed: number;
  changed: number;
}

export interface Comparison {
  added: { href: string; title: string }[];
  removed: { href: string; title: string; redirect?: string }[];
  changed: ChangedPage[];
  /** Addresses that no editor writes, such as comparisons and lists. */
  derived: { added: string[]; removed: string[] };
  figures: ChangedFigure[];
  tables: ChangedTable[];
  problems: Record<Severity, Problem[]>;
  solved: number;
  links: { added: string[]; removed: string[] };
  moves: { added: string[]; removed: string[] };
  redirects: { added: string[]; removed: string[] };
}

function difference(before: Iterable<string>, after: Iterable<string>) {
  const [old, fresh] = [new Set(before), new Set(after)];
  return {
    added: [...fresh].filter((entry) => !old.has(entry)).toSorted(),
    removed: [...old].filter((entry) => !fresh.has(entry)).toSorted(),
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Line numbers move when a text above grows; they change nothing for a reader. */
const proseOf = (page: Document<unknown>): Map<string, string> =>
  new Map(
    page.body.sections.map(({ heading, segments }) => [
      heading || 'the text before the first heading',
      JSON.stringify(segments.map((part) => (typeof part === 'string' ? part : part.query))),
    ]),
  );

function changedParts(before: Document<object>, after: Document<object>): string[] {
  const [old, fresh] = [before.data, after.data] as Record<string, unknown>[];
  const keys = [...new Set([...Object.keys(old!), ...Object.keys(fresh!)])];
  const [was, is] = [proseOf(before), proseOf(after)];
  const headings = [...new Set([...was.keys(), ...is.keys()])];
  return [
    ...keys.filter((key) => !same(old![key], fresh![key])),
    ...headings.filter((heading) => was.get(heading) !== is.get(heading)),
  ];
}

function changedPages(before: Snapshot, after: Snapshot): ChangedPage[] {
  return [...after.pages].flatMap(([href, page]) => {
    const old = before.pages.get(href);
    const parts = old ? changedParts(old, page) : [];
    if (!old || !parts.length) return [];
    const [was, is] = [overviewOf(old), overviewOf(page)];
    const grade = { before: gradeOf(was), after: gradeOf(is) };
    const words = { before: old.body.words, after: page.body.words };
    const { title } = page.data;
    return [{ href, title, parts, words, ...(was === is ? {} : { grade }) }];
  });
}

/** The observation whatever its period, so that a newer one counts as a change of the same figure. */
const timeless = (id: string): string => id.replace(/\/\d{4}[\d-]*(\/\d{4}[\d-]*)?$/, '');
const said = (figure: Figure | undefined): string =>
  figure ? `${figure.text} (${figure.period})` : 'not shown';

function changedFigures(before: Snapshot, after: Snapshot): ChangedFigure[] {
  const found = new Map<string, ChangedFigure>();
  const byKey = (figures: readonly Figure[] = []) =>
    new Map(figures.map((figure) => [timeless(figure.id), figure]));
  for (const [href, figures] of after.figures) {
    // Figures of a page that is new are part of that page.
    if (!before.pages.has(href)) continue;
    const [old, fresh] = [byKey(before.figures.get(href)), byKey(figures)];
    for (const key of new Set([...old.keys(), ...fresh.keys()])) {
      const [was, is] = [old.get(key), fresh.get(key)];
      const any = is ?? was;
      if (!any || said(was) === said(is)) continue;
      const id = `${key} ${said(was)} ${said(is)}`;
      const entry = found.get(id) ?? {
        what: any.what,
        subject: `${any.subject}, ${any.place}`,
        source: any.sourceShort,
        before: said(was),
        after: said(is),
        pages: [],
      };
      entry.pages.push(href);
      found.set(id, entry);
    }
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure);
}

function changedTables(before: readonly Fact[], after: readonly Fact[]): ChangedTable[] {
  const bySource = (facts: readonly Fact[]) => Map.groupBy(facts, (fact) => fact.source);
  const [old, fresh] = [bySource(before), bySource(after)];
  const content = (fact: Fact): string => JSON.stringify([fact.value, fact.n, fact.note]);
  return [...new Set([...old.keys(), ...fresh.keys()])].toSorted().flatMap((source) => {
    const rows = (facts: readonly Fact[] = []) =>
      new Map(facts.map((fact) => [factId(fact), content(fact)]));
    const [was, is] = [rows(old.get(source)), rows(fresh.get(source))];
    const { added, removed } = difference(was.keys(), is.keys());
    const changed = [...is].filter(([id, row]) => was.has(id) && was.get(id) !== row).length;
    const counts = { added: added.length, removed: removed.length, changed };
    return added.length + removed.length + changed ? [{ source, ...counts }] : [];
  });
}

function newProblems(before: readonly Problem[], after: readonly Problem[]) {
  const key = ({ file, rule, message }: Problem): string => `${file}\0${rule}\0${message}`;
  const [old, now] = [before, after].map((problems) => new Set(problems.map(key)));
  const fresh = after.filter((problem) => !old!.has(key(problem))).toSorted(byPlace);
  const of = (severity: Severity) => fresh.filter(({ rule }) => rules[rule].severity === severity);
  return {
    problems: { error: of('error'), warning: of('warning') },
    solved: [...old!].filter((problem) => !now!.has(problem)).length,
  };
}

/** Everything that differs. The same two states give the same comparison. */
export function compareSnapshots(before: Snapshot, after: Snapshot): Comparison {
  const pages = difference(before.pages.keys(), after.pages.keys());
  const own = new Set([...before.pages.keys(), ...after.pages.keys()]);
  const derived = difference(before.addresses, after.addresses);
  const below = (href: string): boolean => [...own].some((page) => href.startsWith(page));
  const lines = ({ redirects }: Snapshot): string[] =>
    [...redirects].map(([from, to]) => `${from} → ${to}`);
  return {
    added: pages.added.map((href) => ({ href, title: after.pages.get(href)!.data.title })),
    removed: pages.removed.map((href) => {
      const redirect = after.redirects.get(href);
      const { title } = before.pages.get(href)!.data;
      return { href, title, ...(redirect === undefined ? {} : { redirect }) };
    }),
    changed: changedPages(before, after),
    derived: {
      added: derived.added.filter((href) => !below(href)),
      removed: derived.removed.filter((href) => !below(href)),
    },
    figures: changedFigures(before, after),
    tables: changedTables(before.content.facts, after.content.facts),
    ...newProblems(before.problems, after.problems),
    links: difference(before.links.keys(), after.links.keys()),
    moves: difference(before.moves, after.moves),
    redirects: difference(lines(before), lines(after)),
  };
}
