// The whole guide of a role, read back from its built page: one source for all files to take away.
import { parse, type HTMLElement } from 'node-html-parser';

/** A part of a guide under one heading. */
export interface Part {
  id: string;
  title: string;
  section: HTMLElement;
}

export interface Book {
  /** Id of the role. */
  id: string;
  title: string;
  summary: string;
  family: string;
  /** Day of the last change, yyyy-mm-dd. */
  updated: string;
  strip: HTMLElement | null;
  parts: Part[];
  /** The page as it was built. */
  html: string;
}

/** What only a screen or a script can use, and drawings, whose values stand in tables as well. */
const NOT_TAKEN =
  'script, style, template, svg, nav, form, button, input, select, [aria-hidden=true], .mn, .crumbs, [hidden]';

const text = (node: HTMLElement | null): string => node?.text.replace(/\s+/g, ' ').trim() ?? '';

/** Reads a page that the print route built; throws where it is not one. */
export function readBook(id: string, html: string): Book {
  const page = parse(html, { blockTextElements: { script: false, style: false, pre: true } });
  const article = page.querySelector('[data-take-away]');
  if (!article) throw new Error(`/roles/${id}/print/ has no article to take away`);
  for (const node of article.querySelectorAll(NOT_TAKEN)) node.remove();
  for (const figure of article.querySelectorAll('figure')) if (!text(figure)) figure.remove();
  const head = article.querySelector('.page-head');
  const parts = article.querySelectorAll('section').flatMap((section) => {
    const heading = section.parentNode === article ? section.querySelector('h2') : null;
    if (!heading) return [];
    const title = text(heading);
    heading.remove();
    return [{ id: section.id, title, section }];
  });
  if (!parts.length) throw new Error(`/roles/${id}/print/ has no sections to take away`);
  return {
    id,
    title: text(head?.querySelector('h1') ?? null),
    summary: text(head?.querySelector('.lead') ?? null),
    family: text(head?.querySelector('.kicker') ?? null),
    updated: article.querySelectorAll('#about time')[1]?.getAttribute('datetime') ?? '',
    strip: article.querySelector('.strip'),
    parts,
    html,
  };
}
