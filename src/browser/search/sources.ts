// Passages, from Pagefind. It is fetched when first asked for, once; what failed is tried again
// next time.
import type { SearchKind } from '../../model/search-index.ts';

export interface Filters {
  kind: SearchKind | '';
  family: string;
}

/** A passage on a page. */
export interface TextHit {
  url: string;
  title: string;
  kind: string;
  /** Heading of the part; empty where the page as a whole is the answer. */
  heading: string;
  /** Text with <mark> around what matched, as Pagefind writes it. */
  excerpt: string;
}

interface Fragment {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: string; summary?: string };
  sub_results: {
    title: string;
    url: string;
    excerpt: string;
    anchor?: object;
    weighted_locations: { balanced_score: number }[];
  }[];
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string, options?: object): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

const PAGEFIND = '/pagefind/pagefind.js';
/** Milliseconds until we go on without it: where WebAssembly is blocked, Pagefind waits forever. */
const PATIENCE = 10_000;

let pagefind: Promise<Pagefind> | undefined;

async function startPagefind(): Promise<Pagefind> {
  // Written when the site is built, so the bundler must not look for it.
  const found = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
  const metaWeights = { title: 5, summary: 0, kind: 0, family: 0 };
  await found.options({ excerptLength: 24, excerptEllipsis: '…', ranking: { metaWeights } });
  return found;
}

function giveUp(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('Pagefind did not start')), PATIENCE);
  });
}

function loadPagefind(): Promise<Pagefind> {
  pagefind ??= Promise.race([startPagefind(), giveUp()]).catch((error: unknown) => {
    pagefind = undefined;
    throw error;
  });
  return pagefind;
}

/** The part of the page that answers best, or the page. */
function toHit({ url, meta, sub_results: parts }: Fragment): TextHit {
  const { title = url, kind = '', summary = '' } = meta;
  const score = (part: (typeof parts)[number]): number =>
    part.weighted_locations.reduce((sum, word) => sum + word.balanced_score, 0);
  const [best] = [...parts].sort((a, b) => score(b) - score(a));
  // Before the first anchor stand the names, hidden ones too: the summary reads better there.
  if (!best?.anchor) return { url, title, kind, heading: '', excerpt: summary };
  return { url: best.url, title, kind, heading: best.title, excerpt: best.excerpt };
}

/** Passages that answer, from best to worst. */
export async function findTexts(
  query: string,
  filters: Filters,
  limit: number,
): Promise<TextHit[]> {
  const { search } = await loadPagefind();
  const asked = Object.entries(filters).filter(([, value]) => value !== '');
  const { results } = await search(query, { filters: Object.fromEntries(asked) });
  const fragments = results.slice(0, limit).map((result) => result.data());
  return (await Promise.all(fragments)).map(toHit);
}

/** Whether some page has this very word; Pagefind alone would be content with its stem. */
export async function isInTexts(word: string): Promise<boolean> {
  const { search } = await loadPagefind();
  const { results } = await search(`"${word}"`);
  const fragments = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  return fragments.some(({ excerpt }) => excerpt.toLowerCase().includes(`<mark>${word}`));
}
