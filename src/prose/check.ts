// Holds the prose of one page against every rule about prose, and keeps what joins need of it.
import type { Locate } from '../reader/yaml.ts';
import type { Problem } from '../schema/rules.ts';
import type { Lang } from '../texts/languages.ts';
import type { Finding, PageProse, ProseRule } from './page.ts';
import { placeIn, type Passage } from './passage.ts';
import { fairWords } from './rules/fair-words.ts';
import { filler } from './rules/filler.ts';
import { judgment } from './rules/judgment.ts';
import { paragraphLength, sentenceLength } from './rules/length.ts';
import { placeholder } from './rules/placeholder.ts';
import { readingLevel } from './rules/reading-level.ts';
import { runHashes } from './shared-words.ts';
import { unknownWords, type UnknownWord } from './spelling.ts';

/** Prose with what was computed from it, so that the cache holds both. */
export interface ReadProse extends PageProse {
  /** Hashes of its runs of words, see shared-words.ts. */
  runs: string;
  unknown: UnknownWord[];
}

/** What must never land; also told to pages that have other errors. */
const never: readonly ProseRule[] = [placeholder, filler];

/** What holds in every language; the other rules know English words only. */
const anyLanguage: readonly ProseRule[] = [placeholder];

/** Matters of taste, told once a page is right. */
const taste: readonly ProseRule[] = [
  judgment,
  fairWords,
  sentenceLength,
  paragraphLength,
  readingLevel,
];

/** A place in the file for a place in a passage; `locate` finds keys of the front matter. */
export function placeOfPassage(
  passage: Passage,
  at: number,
  locate: Locate,
): { line: number; column: number } {
  return placeIn(passage, at) ?? locate(passage.path ?? []);
}

function toProblem({ rule, passage, at, message, hint }: Finding, file: string, locate: Locate) {
  return { rule, file, ...placeOfPassage(passage, at, locate), message, hint };
}

/** Problems of one page's prose; `right` is false for a page that has other errors. */
export function checkProse(
  page: PageProse,
  locate: Locate,
  { right, lang = 'en' }: { right: boolean; lang?: Lang },
): Problem[] {
  const rules = lang !== 'en' ? anyLanguage : right ? [...never, ...taste] : never;
  return rules
    .flatMap((rule) => rule(page))
    .map((finding) => toProblem(finding, page.file, locate));
}

/** Computes what is compared with other pages. */
export function readProse(page: PageProse): ReadProse {
  const { passages } = page;
  return { ...page, runs: runHashes(passages), unknown: unknownWords(passages) };
}
