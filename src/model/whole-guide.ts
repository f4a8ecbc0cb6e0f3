// A guide and the way into its role together, with one numbering of figures and sources.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { Citations } from './citations.ts';
import { roadmapPage } from './roadmap-page.ts';
import { roleFits } from './role-fits.ts';
import { rolePage } from './role-page.ts';

/** Everything about one role. */
export function wholeGuide(atlas: Atlas, document: Document<Role>) {
  const citations = new Citations(atlas, roleFits(document.data));
  const guide = rolePage(atlas, document, citations);
  const become = roadmapPage(atlas, document, citations);
  const description = `The whole guide to the work of ${guide.plural} on one page, for paper: the role, pay, outlook, becoming one, every source.`;
  return { guide, become, citations, description };
}
