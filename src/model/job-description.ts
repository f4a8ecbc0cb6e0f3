// The job-description template of a role, and published pay to choose its range by.
import type { Document } from '../reader/document.ts';
import type { Fact } from '../schema/fact.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { Citations, type Cited } from './citations.ts';
import { subjectText } from './figure.ts';
import { formatPeriod } from './format.ts';
import type { JobPost, PostLevel } from './job-post/post.ts';
import { postLevels, templatePost } from './job-post/template.ts';
import { officialPercentiles } from './pay-page.ts';
import type { Percentiles } from './percentile.ts';
import { roleFits } from './role-fits.ts';

/** Five percentiles of one official category; `figures` carry the marks. */
export interface PublishedPay {
  who: string;
  figures: Cited[];
}

export interface JobDescriptionPage {
  id: string;
  title: string;
  summary: string;
  responsibilities: string[];
  mustHave: string[];
  niceToHave: string[];
  pay: PublishedPay[];
  /** What the builder starts from. */
  builder: { post: JobPost; levels: PostLevel[]; pay?: { who: string; percentiles: Percentiles } };
  citations: Citations;
}

/** Official categories of the role with all five percentiles in the United States. */
function publishedPay(atlas: Atlas, role: Role, citations: Citations): PublishedPay[] {
  return role.codes
    .filter((code) => code.scheme === 'soc-2018')
    .flatMap(({ code }) => {
      const facts = ['p10', 'p25', 'median', 'p75', 'p90'].map((statistic) =>
        atlas.facts.latest({
          source: 'bls-oews',
          subject: code,
          measure: 'pay-year',
          place: 'US',
          statistic,
        }),
      );
      const found = facts.filter((fact): fact is Fact => fact !== undefined);
      if (found.length < facts.length) return [];
      const who = `${subjectText(atlas, 'soc-2018', code)}, ${formatPeriod(found[2]?.period ?? '')}`;
      return [{ who, figures: found.map((fact) => citations.cite(fact)) }];
    });
}

/** The template, as HTML lines, and what its builder needs. */
export function jobDescriptionPage(atlas: Atlas, document: Document<Role>): JobDescriptionPage {
  const { jobDescription, title } = document.data;
  const citations = new Citations(atlas, roleFits(document.data));
  const lines = (texts: readonly string[]): string[] => texts.map((text) => citations.inline(text));
  const [pay] = officialPercentiles(atlas, document.data);
  return {
    id: document.id,
    title,
    summary: citations.inline(jobDescription.summary),
    responsibilities: lines(jobDescription.responsibilities),
    mustHave: lines(jobDescription.mustHave),
    niceToHave: lines(jobDescription.niceToHave),
    pay: publishedPay(atlas, document.data, citations),
    builder: {
      post: templatePost(document),
      levels: postLevels(document.data),
      ...(pay ? { pay } : {}),
    },
    citations,
  };
}
