// The lines of a comparison: which observations of a role stand in each, and how they may be judged.
import type { Fact } from '../schema/fact.ts';
import type { Fit } from '../schema/parts.ts';
import type { Role } from '../schema/role.ts';
import { payBases, sourceKinds } from '../schema/source.ts';
import type { Atlas } from './atlas.ts';
import { compareFacts, incomparableSentence } from './comparable.ts';
import type { Candidate } from './compare-verdict.ts';
import { figureOf } from './figure.ts';
import { jobZone } from './measured.ts';
import { outlookRows, type OutlookRow } from './outlook.ts';
import { payRows, type PayRow } from './pay.ts';

/** An observation that may stand for a role, with how its category fits. */
export interface Found {
  fact: Fact;
  fit: Fit;
  margin?: number;
}

export interface Line {
  id: string;
  label: string;
  order: string;
  counts: boolean;
  /** The publication all figures of the line come from. */
  source: string;
  find: (atlas: Atlas, role: Role) => Found[];
}

/**
 * Half the width of the 95 percent interval of a median, from the quartiles of a sample as if
 * values were spread normally; a rule of thumb that only ever withholds a ranking.
 */
function margin({ median, low, high, range }: PayRow): number | undefined {
  if (!median.n || !low || !high || !range.startsWith('25th')) return undefined;
  return Math.round((1.82 * (Number(high.value) - Number(low.value))) / Math.sqrt(median.n));
}

function payLine(source: string, label: string): Line {
  return {
    id: `pay-${source}`,
    label,
    order: 'Highest',
    counts: false,
    source,
    find: (atlas, role) =>
      payRows(atlas, role)
        .filter((row) => row.source === source)
        .map((row) => {
          const half = margin(row);
          return { fact: row.median, fit: row.fit, ...(half ? { margin: half } : {}) };
        }),
  };
}

function outlookLine(
  id: 'growth' | 'openings' | 'jobs' | 'education',
  words: Pick<Line, 'label' | 'order' | 'counts'>,
): Line {
  const found = (row: OutlookRow): Found[] => {
    const fact = row[id];
    return fact ? [{ fact, fit: row.fit }] : [];
  };
  const find = (atlas: Atlas, role: Role): Found[] => outlookRows(atlas, role).flatMap(found);
  return { id, ...words, source: 'bls-ep', find };
}

const zoneLine: Line = {
  id: 'zone',
  label: 'Job zone, from 1 (little preparation) to 5',
  order: 'Most preparation',
  counts: false,
  source: 'onet-29-3',
  find: (atlas, role) => {
    const fact = jobZone(atlas, role);
    const code = role.codes.find((entry) => entry.scheme === 'onet-soc-2019');
    return fact && code ? [{ fact, fit: code.fit }] : [];
  },
};

/** All lines, in the order they are shown: surveyed pay first, advertised pay last, then outlook. */
export const lines: readonly Line[] = [
  payLine('bls-oews', 'Median pay a year, as employers report it'),
  payLine('stack-overflow-2025-aggregates', 'Median pay a year, as people state it themselves'),
  payLine('ai-jobs', 'Median pay a year, as adverts offer it'),
  outlookLine('growth', { label: 'Projected growth', order: 'Highest', counts: false }),
  outlookLine('openings', { label: 'Openings a year', order: 'Most', counts: true }),
  outlookLine('jobs', { label: 'Jobs', order: 'Most', counts: true }),
  outlookLine('education', { label: 'Typical entry education', order: '', counts: false }),
  zoneLine,
];

/** Sorts the observations of a line into kinds within which any two may be compared. */
export class Kinds {
  readonly #samples: Fact[] = [];
  readonly #atlas: Atlas;

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  of(fact: Fact): number {
    const known = this.#samples.findIndex(
      (sample) => compareFacts(this.#atlas, sample, fact).comparable,
    );
    return known < 0 ? this.#samples.push(fact) - 1 : known;
  }

  /** Why two kinds may not be compared, by `a,b`, in the words of incomparableSentence. */
  reasons(): Record<string, string> {
    const pairs = this.#samples.flatMap((a, i) =>
      this.#samples.slice(i + 1).map((b, j) => {
        const words = incomparableSentence(compareFacts(this.#atlas, a, b));
        return [`${i},${i + 1 + j}`, words] as const;
      }),
    );
    return Object.fromEntries(pairs);
  }
}

/** An observation as the rules of a verdict need it. */
export function candidate(atlas: Atlas, { fact, fit, margin }: Found, kinds: Kinds): Candidate {
  const { subject, sample } = figureOf(atlas, fact, fit);
  return {
    value: fact.value ?? '',
    category: subject,
    fit,
    kind: kinds.of(fact),
    ...(margin ? { margin, sample } : {}),
  };
}

/** "Employer survey: wages without year-end bonuses and shares; United States". Projections say so in their name. */
export function lineNote(atlas: Atlas, source: string, fact: Fact): string {
  const about = atlas.sources.get(source);
  if (!about) return '';
  const kind = about.kind === 'projection' ? '' : sourceKinds[about.kind];
  const basis = about.payBasis && kind ? `: ${payBases[about.payBasis]}` : '';
  return [kind + basis, atlas.places.get(fact.place)?.name ?? ''].filter(Boolean).join('; ');
}

/** Why the lines of pay are not set against each other, one sentence a pair of neighboring lines. */
export function betweenPay(atlas: Atlas, roles: Iterable<Role>): string[] {
  const known = [...roles];
  const facts = lines
    .filter((line) => line.id.startsWith('pay-'))
    .flatMap((line) => known.flatMap((role) => line.find(atlas, role)).slice(0, 1));
  const short = ({ fact }: Found): string => atlas.sources.get(fact.source)?.short ?? fact.source;
  return facts.slice(1).flatMap((found, i) => {
    const words = incomparableSentence(compareFacts(atlas, facts[i]!.fact, found.fact));
    return words ? [`${short(facts[i]!)} and ${short(found)}. ${words}`] : [];
  });
}
