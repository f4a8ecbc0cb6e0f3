// The prose sections of a guide, by id, and the contents list of the whole page.
import type { Document } from '../reader/document.ts';
import { roleOutline, type SectionId } from '../schema/outline.ts';
import type { Role } from '../schema/role.ts';
import type { Citations } from './citations.ts';

/** Sections of the page in order; prose and structured parts stand together under these. */
export const pageSections = [
  { id: 'what-it-is', label: 'What it is' },
  { id: 'what-they-do', label: 'What they do' },
  { id: 'where-they-work', label: 'Where they work' },
  { id: 'pay', label: 'Pay' },
  { id: 'outlook', label: 'Outlook' },
  { id: 'skills', label: 'Skills' },
  { id: 'tools', label: 'Tools' },
  { id: 'qualifications', label: 'Qualifications' },
  { id: 'how-to-become-one', label: 'How to become one' },
  { id: 'path', label: 'Path' },
  { id: 'kinds-and-neighbors', label: 'Kinds and neighbors' },
  { id: 'reasons-not-to', label: 'Reasons not to' },
  { id: 'what-we-do-not-know', label: 'What we do not know' },
  { id: 'trends', label: 'Trends' },
  { id: 'questions', label: 'Questions' },
  { id: 'job-description', label: 'Job description' },
  { id: 'learn-more', label: 'Learn more' },
  { id: 'about', label: 'About this guide' },
  { id: 'figures', label: 'All figures on this page' },
] as const;

/** Words an adult reads a minute; only used to round to minutes. */
const WORDS_PER_MINUTE = 230;

/** HTML of each prose section, with figures cited in page order, and the reading time of the prose. */
export function guideSections(document: Document<Role>, citations: Citations) {
  const html = (id: SectionId): string => {
    const section = document.body.sections.find((candidate) => candidate.id === id);
    return section ? citations.html(section.segments, document.path) : '';
  };
  const prose = Object.fromEntries(roleOutline.map(({ id }) => [id, html(id)])) as Record<
    SectionId,
    string
  >;
  return {
    prose,
    contents: pageSections,
    minutes: Math.max(1, Math.round(document.body.words / WORDS_PER_MINUTE)),
  };
}
