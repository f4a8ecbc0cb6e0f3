// The figures of a page under the sources they come from, as notes at the foot of a page.
import type { SourceNote } from './citations.ts';
import { en, type Texts } from '../texts/en.ts';
import type { Figure } from './figure.ts';

export interface FigureRow {
  /** Number of the row; marks lead to it. */
  row: number;
  text: string;
  what: string;
  subject: string;
  /** Sample and fit; place and period too, where the group's figures differ in them. */
  details: string;
}

export interface FigureGroup extends SourceNote {
  /** Place and period, where all figures of the source share them. */
  when: string;
  stale: boolean;
  rows: FigureRow[];
}

const when = ({ place, period }: Figure): string => `${place}, ${period}`;

/** One group a source, in the order of the notes; rows keep the order of the page. */
export function figureGroups(
  figures: readonly Figure[],
  sources: readonly SourceNote[],
  texts: Texts = en,
): FigureGroup[] {
  const { fits } = texts.figures;
  return sources.map((note) => {
    const own = figures
      .map((figure, i) => ({ figure, row: i + 1 }))
      .filter(({ figure }) => figure.source === note.id);
    const first = own[0] ? when(own[0].figure) : '';
    const shared = own.every(({ figure }) => when(figure) === first);
    return {
      ...note,
      when: shared ? first : '',
      stale: own.some(({ figure }) => figure.stale),
      rows: own.map(({ figure, row }) => ({
        row,
        text: figure.text,
        what: figure.beside.length ? `${figure.what} (${figure.beside.join(', ')})` : figure.what,
        subject: figure.subject,
        details: [shared ? '' : when(figure), figure.sample, figure.fit && fits[figure.fit]]
          .filter(Boolean)
          .join('; '),
      })),
    };
  });
}
