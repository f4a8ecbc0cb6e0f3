// Pay in depth: places, industries and countries, each with its own category and date.
import type { Document } from '../reader/document.ts';
import type { Fact } from '../schema/fact.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { Citations, type Cited } from './citations.ts';
import { fitSentences, fitWords } from './figure.ts';
import { payByCountry, payByIndustry, payByState, payElsewhere, payRows } from './pay.ts';
import { paySentence } from './pay-words.ts';
import { plotRow } from './plot-row.ts';
import { roleFits } from './role-fits.ts';

function statesView(atlas: Atlas, role: Role, cite: (fact: Fact) => Cited) {
  const states = payByState(atlas, role, 12);
  return (
    states && {
      subject: states.subject,
      fit: fitSentences[states.fit],
      rows: states.rows.map((row) => ({
        state: row.state,
        jobs: cite(row.jobs),
        median: cite(row.median),
      })),
    }
  );
}

function industriesView(atlas: Atlas, role: Role, cite: (fact: Fact) => Cited) {
  const industries = payByIndustry(atlas, role);
  return (
    industries && {
      subject: industries.subject,
      rows: industries.rows.map(({ industry, share, median }) => ({
        industry,
        ...(share ? { share: cite(share) } : {}),
        ...(median ? { median: cite(median) } : {}),
      })),
    }
  );
}

/** The pay page of one role. */
export function payPage(atlas: Atlas, document: Document<Role>) {
  const role = document.data;
  const citations = new Citations(atlas, roleFits(role));
  const cite = (fact: Fact): Cited => citations.cite(fact);
  const family = atlas.families.get(role.family);
  const rows = payRows(atlas, role);
  return {
    id: document.id,
    title: role.title,
    plural: role.plural,
    hue: family?.hue ?? 250,
    rows: rows.map((row) => plotRow(row, row.label, citations)),
    sentence: paySentence(rows),
    states: statesView(atlas, role, cite),
    industries: industriesView(atlas, role, cite),
    elsewhere: payElsewhere(atlas, role).map((row) => ({
      ...row,
      fit: fitWords[row.fit],
      median: cite(row.median),
    })),
    countries: payByCountry(atlas, role, 12).map((row) => ({
      place: row.place,
      median: cite(row.median),
      sample: row.median.n ?? 0,
    })),
    citations,
  };
}

export type PayPage = ReturnType<typeof payPage>;
