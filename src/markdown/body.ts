// The prose of a page, split at its second-level headings.
import type { Problem } from '../schema/rules.ts';
import { isComponent, headingId, parseMdx, textOf, type Node } from './tree.ts';
import { checkTree, walk } from './policy.ts';
import { renderNode, type FactRef, type Segment } from './render.ts';
import { codeInLong, ENOUGH, syntaxProblem } from './syntax.ts';
import { bodyPassages, type Passage } from '../prose/passage.ts';
import { didYouMean } from '../reader/suggest.ts';
import { en, type Texts } from '../texts/en.ts';

export interface Section {
  id: string;
  heading: string;
  line: number;
  segments: Segment[];
}

/** A link or term to another page, to be checked when all pages are known. */
export interface Link {
  href: string;
  line: number;
  column: number;
}

export interface Body {
  sections: Section[];
  links: Link[];
  facts: FactRef[];
  words: number;
}

interface OutlineEntry {
  id: string;
  heading: string;
  required: boolean;
}

/** Internal targets that a tree points to, each with its place. */
export function internalLinks(tree: Node): Link[] {
  const links: Link[] = [];
  walk(tree, (node) => {
    const start = node.position?.start ?? { line: 0, column: 0 };
    const href = String(node.properties?.['href'] ?? '');
    if (node.tagName === 'a' && href.startsWith('/')) links.push({ href, ...start });
    const skill = node.attributes?.find((a) => a.name === 'skill')?.value;
    if (isComponent(node) && node.name === 'Term')
      links.push({ href: `/skills/${String(skill)}/`, ...start });
    const src = node.attributes?.find((a) => a.name === 'src')?.value;
    if (isComponent(node) && node.name === 'Figure') links.push({ href: String(src), ...start });
  });
  return links;
}

/** Figures asked for in rendered segments. */
export function factsIn(segments: readonly Segment[]): FactRef[] {
  return segments.filter((segment) => typeof segment !== 'string');
}

function split(tree: Node, outline: readonly OutlineEntry[], texts: Texts): Section[] {
  const sections: Section[] = [
    { id: '', heading: '', line: tree.position?.start.line ?? 1, segments: [] },
  ];
  for (const node of tree.children ?? []) {
    if (node.tagName === 'h2') {
      const heading = textOf(node);
      sections.push({
        // In every language a section has the id of the outline, so that addresses stay the same.
        id: outline.find((entry) => entry.heading === heading)?.id ?? headingId(heading),
        heading,
        line: node.position?.start.line ?? 0,
        segments: [],
      });
    } else {
      renderNode(node, sections[sections.length - 1]!.segments, texts);
    }
  }
  return sections.filter(
    (section) => section.id || section.segments.some((s) => typeof s !== 'string' || s.trim()),
  );
}

/** Problems with the headings of a page that must follow an outline. */
function checkOutline(
  tree: Node,
  outline: readonly OutlineEntry[],
  file: string,
  firstLine: number,
): Problem[] {
  const found = (tree.children ?? []).filter((node) => node.tagName === 'h2');
  const known = outline.map((entry) => entry.heading);
  const problems: Problem[] = [];
  for (const node of found) {
    const text = textOf(node);
    if (!known.includes(text)) {
      const start = node.position?.start ?? { line: 0, column: 0 };
      problems.push({
        rule: 'heading-unknown',
        file,
        ...start,
        message: `"${text}" is not a heading of this kind of page`,
        hint: didYouMean(text, known, `Headings: ${known.join(', ')}.`),
      });
    }
  }
  for (const entry of outline) {
    if (entry.required && !found.some((node) => textOf(node) === entry.heading)) {
      problems.push({
        rule: 'heading-missing',
        file,
        line: firstLine,
        column: 1,
        message: `the section "## ${entry.heading}" is missing`,
        hint: `Add it; the order is: ${known.join(', ')}.`,
      });
    }
  }
  return problems;
}

/** Parses, checks and renders the prose below a page's front matter. */
export function readBody(
  text: string,
  file: string,
  firstLine: number,
  outline?: readonly OutlineEntry[],
  texts: Texts = en,
): { body?: Body; passages?: Passage[]; problems: Problem[] } {
  if (text.trim() === '') {
    const message = 'there is no text below the front matter';
    const known = outline?.map((entry) => entry.heading).join(', ');
    const hint = known ? `Write the sections: ${known}.` : 'Write the page.';
    return { problems: [{ rule: 'file-empty', file, line: firstLine, column: 1, message, hint }] };
  }
  const code = codeInLong(text, file, firstLine);
  if (code.problems.length === ENOUGH) return { problems: code.problems };
  const { tree, error } = parseMdx(code.masked, firstLine);
  if (!tree) {
    // Masked code can break a tag; then the code is what has to be mended first.
    return { problems: code.problems.length ? code.problems : [syntaxProblem(error, file)] };
  }
  const problems = [
    ...code.problems,
    ...checkTree(tree, file),
    ...(outline ? checkOutline(tree, outline, file, firstLine) : []),
  ];
  if (problems.length) return { problems };
  const sections = split(tree, outline ?? [], texts);
  return {
    body: {
      sections,
      links: internalLinks(tree),
      facts: sections.flatMap((s) => factsIn(s.segments)),
      words: textOf(tree).split(/\s+/).filter(Boolean).length,
    },
    passages: bodyPassages(tree),
    problems,
  };
}
