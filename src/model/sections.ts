// The prose sections of a guide, by id, and the contents list of the whole page.
import type { Document } from '../reader/document.ts';
import { roleOutline, type SectionId } from '../schema/outline.ts';
import type { Role } from '../schema/role.ts';
import { en, type Texts } from '../texts/en.ts';
import type { Citations } from './citations.ts';

/** Sections of the page in order, with their headings; prose and structured parts stand together under these. */
export function contentsOf({ sections }: Texts): { id: keyof Texts['sections']; label: string }[] {
  return Object.entries(sections).map(([id, label]) => ({
    id: id as keyof Texts['sections'],
    label,
  }));
}

/** The same in English. */
export const pageSections = contentsOf(en);

/** What stands under "Applying" is shown by the roadmap. */
type GuideSectionId = Exclude<SectionId, 'applying'>;

/** Words an adult reads a minute; only used to round to minutes. */
const WORDS_PER_MINUTE = 230;

/** Reading time of the prose. */
export function readingMinutes({ body }: Document<Role>): number {
  return Math.max(1, Math.round(body.words / WORDS_PER_MINUTE));
}

/** Prose sections as HTML, each rendered once: figures are numbered in the order of the calls. */
export class GuideProse {
  readonly #html = new Map<SectionId, string>();
  readonly #document: Document<Role>;
  readonly #citations: Citations;

  constructor(document: Document<Role>, citations: Citations) {
    this.#document = document;
    this.#citations = citations;
  }

  /** Renders a section; call it where the page shows that section. Empty if the guide has none. */
  render(id: SectionId): string {
    const known = this.#html.get(id);
    if (known !== undefined) return known;
    const { body, path } = this.#document;
    const section = body.sections.find((candidate) => candidate.id === id);
    const html = section ? this.#citations.html(section.segments, path) : '';
    this.#html.set(id, html);
    return html;
  }

  /** All sections of the guide's page; those not rendered yet in the order of the outline. */
  all(): Record<GuideSectionId, string> {
    const ids = roleOutline.map(({ id }) => id).filter((id) => id !== 'applying');
    return Object.fromEntries(ids.map((id) => [id, this.render(id)])) as Record<
      GuideSectionId,
      string
    >;
  }
}
