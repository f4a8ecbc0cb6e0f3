// Questions with answers: first those that the figures answer, then the written ones.
import { escapeHtml } from '../markdown/html.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { citedHtml, type Citations } from './citations.ts';
import { formatPeriod } from './format.ts';
import { outlookRows } from './outlook.ts';
import { payRows } from './pay.ts';

export interface Answer {
  /** HTML. */
  question: string;
  /** HTML with marks. */
  answer: string;
}

function payAnswer(atlas: Atlas, role: Role, citations: Citations): Answer | undefined {
  const rows = payRows(atlas, role);
  const parts = rows.map(
    (row) =>
      `${citedHtml(citations.cite(row.median))} (${escapeHtml(`${row.short}, ${row.label}, ${formatPeriod(row.period)}`)})`,
  );
  if (!parts.length) return undefined;
  const answer = `Median pay a year in the United States: ${parts.join('; ')}.`;
  return {
    question: escapeHtml(`How much do ${role.plural} earn?`),
    answer:
      parts.length > 1
        ? `It depends on whom you ask. ${answer} The figures count different groups; see Pay for why.`
        : answer,
  };
}

function outlookAnswer(atlas: Atlas, role: Role, citations: Citations): Answer | undefined {
  const [row] = outlookRows(atlas, role);
  if (!row) return undefined;
  const shrinks = Number(row.growth.value) < 0;
  const growth = citations.cite(row.growth);
  const change = citedHtml({ ...growth, text: growth.text.replace(/^-/, '') });
  const openings = citedHtml(citations.cite(row.openings));
  return {
    question: escapeHtml(`Are ${role.plural} in demand?`),
    answer: `The US projection has ${escapeHtml(row.subject)} ${shrinks ? 'shrink' : 'grow'} by ${change} over ${formatPeriod(row.growth.period)}, with about ${openings} openings a year. That counts the whole category and says nothing of how hard a first post is to get.`,
  };
}

/** Derived answers first, so that a reader meets the sourced ones before the written ones. */
export function answers(atlas: Atlas, role: Role, citations: Citations): Answer[] {
  const derived = [payAnswer(atlas, role, citations), outlookAnswer(atlas, role, citations)].filter(
    (a) => a !== undefined,
  );
  const written = role.faq.map(({ question, answer }) => ({
    question: citations.inline(question),
    answer: citations.inline(answer),
  }));
  return [...derived, ...written];
}
