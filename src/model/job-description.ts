// The job-description template of a role.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { Citations } from './citations.ts';
import { roleFits } from './role-fits.ts';

export interface JobDescriptionPage {
  id: string;
  title: string;
  summary: string;
  responsibilities: string[];
  mustHave: string[];
  niceToHave: string[];
}

/** The template, as HTML lines. */
export function jobDescriptionPage(atlas: Atlas, document: Document<Role>): JobDescriptionPage {
  const { jobDescription, title } = document.data;
  const citations = new Citations(atlas, roleFits(document.data));
  const lines = (texts: readonly string[]): string[] => texts.map((text) => citations.inline(text));
  return {
    id: document.id,
    title,
    summary: citations.inline(jobDescription.summary),
    responsibilities: lines(jobDescription.responsibilities),
    mustHave: lines(jobDescription.mustHave),
    niceToHave: lines(jobDescription.niceToHave),
  };
}
