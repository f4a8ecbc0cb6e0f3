// Keeps count of the figures and sources of one page, in the order in which they appear.
import { escapeHtml } from '../markdown/html.ts';
import { renderInline } from '../markdown/inline.ts';
import type { Segment } from '../markdown/render.ts';
import { factId, type Fact } from '../schema/fact.ts';
import type { Fit } from '../schema/parts.ts';
import type { Source } from '../schema/source.ts';
import { en, type Texts } from '../texts/en.ts';
import type { Atlas } from './atlas.ts';
import { resolveRef } from './fact-ref.ts';
import { besideText, figureOf, type Figure } from './figure.ts';

/** A figure with its mark: `row` is its line in the page's table, `note` the number of its source. */
export interface Cited {
  text: string;
  row: number;
  note: number;
  stale: boolean;
}

export interface SourceNote {
  number: number;
  id: string;
  source: Source;
}

export class Citations {
  readonly figures: Figure[] = [];
  readonly sources: SourceNote[] = [];
  /** Texts of the page's language. */
  readonly texts: Texts;
  readonly #rows = new Map<string, number>();
  /** Rows by observation, whatever the statistic. */
  readonly #groups = new Map<string, number>();
  readonly #atlas: Atlas;
  readonly #fits: ReadonlyMap<string, Fit>;

  /** @param fits how a category fits the page's role, by `scheme code`. */
  constructor(atlas: Atlas, fits: ReadonlyMap<string, Fit> = new Map(), texts: Texts = en) {
    this.#atlas = atlas;
    this.#fits = fits;
    this.texts = texts;
  }

  /** Registers a figure; the same observation keeps its row, and its statistics share one. */
  cite(fact: Fact): Cited {
    const scheme = this.#atlas.sources.get(fact.source)?.scheme ?? '';
    const fit = this.#fits.get(`${scheme} ${fact.subject}`);
    const figure = figureOf(this.#atlas, fact, fit, this.texts);
    const row = this.#rows.get(figure.id) ?? this.#row(fact, figure);
    return { text: figure.text, row, note: this.#note(fact.source), stale: figure.stale };
  }

  #row(fact: Fact, figure: Figure): number {
    const group = factId({ ...fact, statistic: 'median' });
    const known = this.#groups.get(group);
    const row = known ?? this.figures.push(figure);
    if (known) this.figures[known - 1]?.beside.push(besideText(fact, figure.text, this.texts));
    this.#groups.set(group, row);
    this.#rows.set(figure.id, row);
    return row;
  }

  #note(id: string): number {
    const known = this.sources.find((note) => note.id === id);
    if (known) return known.number;
    const source = this.#atlas.sources.get(id);
    if (!source) throw new Error(`no source ${id}`);
    return this.sources.push({ number: this.sources.length + 1, id, source });
  }

  /** HTML of checked prose with its figures filled in; the first mark of a source carries a margin note. */
  html(segments: readonly Segment[], file = ''): string {
    return segments
      .map((segment) => {
        if (typeof segment === 'string') return segment;
        const { fact } = resolveRef(segment, this.#atlas, file);
        if (!fact) throw new Error(`unresolved figure in ${file}:${segment.line}`);
        const first = !this.sources.some(
          (note) => note.id === fact.source && this.#noted.has(note.id),
        );
        this.#noted.add(fact.source);
        const cited = this.cite(fact);
        return citedHtml(cited) + (first ? this.#marginNote(cited.row) : '');
      })
      .join('');
  }

  readonly #noted = new Set<string>();

  #marginNote(row: number): string {
    const figure = this.figures[row - 1];
    if (!figure) return '';
    const rest = `, ${figure.place}, ${figure.period}. ${figure.kind}: ${figure.sourceShort}.`;
    return `<small class="mn">${foreignHtml(figure.subject, this.texts)}${escapeHtml(rest)}</small>`;
  }

  /** HTML of one text of front matter. */
  inline(text: string): string {
    return this.html(renderInline(text, this.texts));
  }
}

/** A name that stays English, marked so that it is read aloud as English. */
function foreignHtml(text: string, { foreign }: Texts): string {
  const html = escapeHtml(text);
  return foreign ? `<span lang="${foreign}">${html}</span>` : html;
}

/** A figure and its mark; the mark leads to the figure's line in the table of the page. */
export function citedHtml({ text, row, note, stale }: Cited): string {
  return `<span class="fig${stale ? ' old' : ''}">${escapeHtml(text)}<a class="m" href="#f${row}">${note}</a></span>`;
}
