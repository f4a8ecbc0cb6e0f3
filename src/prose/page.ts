// What a rule about prose sees of a page, and how it reports.
import type { RuleCode } from '../schema/rules.ts';
import type { Passage } from './passage.ts';

export type PageKind = 'role' | 'skill' | 'guide' | 'family';

/** The prose of one page, before anything is known of other pages. */
export interface PageProse {
  file: string;
  kind: PageKind;
  passages: readonly Passage[];
}

export interface Finding {
  rule: RuleCode;
  passage: Passage;
  /** Offset in the text of the passage. */
  at: number;
  message: string;
  hint: string;
}

/** Finds what one page alone has wrong. */
export type ProseRule = (page: PageProse) => Finding[];

/** Passages of sentences in the site's own words. */
export function ownProse({ passages }: PageProse): Passage[] {
  return passages.filter((passage) => passage.kind === 'prose' && !passage.quoted);
}

/** Applies `find` to each passage. */
export function eachPassage(
  passages: readonly Passage[],
  find: (passage: Passage) => Omit<Finding, 'passage'>[],
): Finding[] {
  return passages.flatMap((passage) => find(passage).map((found) => ({ ...found, passage })));
}
