// Everything that the page of a source shows, and where its figures are used.
import { escapeHtml } from '../markdown/html.ts';
import type { Atlas } from './atlas.ts';
import { formatCount, formatPeriod } from './format.ts';
import { linkTo, type PageLink } from './role-link.ts';
import { payBases, sourceKinds, type Source } from '../schema/source.ts';
import { schemes } from '../schema/scheme.ts';

/** Characters that search engines show of a title. */
const LONGEST_TITLE = 60;

/** The title with the edition, as much of them as fits. */
function pageTitle({ title, short, edition }: Source): string {
  const choices = [`${title}, ${edition}`, `${short}, ${edition}`, short];
  return choices.find((text) => text.length <= LONGEST_TITLE) ?? short;
}

/** The page of one source. */
export function sourcePage(atlas: Atlas, id: string) {
  const source = atlas.sources.get(id);
  if (!source) throw new Error(`no source ${id}`);
  const rows = atlas.allFacts.filter((fact) => fact.source === id);
  const subjects = new Set(rows.map((fact) => fact.subject));
  const roles = [...atlas.roles.values()].filter((role) =>
    role.data.codes.some((code) => code.scheme === source.scheme && subjects.has(code.code)),
  );
  return {
    id,
    ...source,
    pageTitle: pageTitle(source),
    lead: escapeHtml(source.measures),
    kindName: sourceKinds[source.kind],
    basis: source.payBasis ? payBases[source.payBasis] : undefined,
    scheme: schemes[source.scheme],
    periodText: formatPeriod(source.period),
    releasedText: source.released ? formatPeriod(source.released) : 'not on record',
    retrievedText: formatPeriod(source.retrieved),
    staleText: formatPeriod(source.staleAfter),
    stale: source.staleAfter <= atlas.today,
    rows: formatCount(rows.length),
    subjects: formatCount(subjects.size),
    skills: [...atlas.skills.values()]
      .filter((skill) => skill.data.surveyName && id.startsWith('stack-overflow'))
      .map((skill): PageLink => ({ title: skill.data.title, href: `/skills/${skill.id}/` }))
      .toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
    citedBy: roles
      .map((role): PageLink => linkTo(atlas, role))
      .toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
  };
}

export type SourcePage = ReturnType<typeof sourcePage>;
