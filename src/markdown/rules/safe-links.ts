// Links lead to https pages, mail addresses, or pages of this site; images are local files.
import { textOf, type Node } from '../tree.ts';
import type { Rule } from './rule.ts';

const ALLOWED = /^(https:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+$|\/(?!\/)|#[a-z0-9-]+$)/;

/** Pages of this site are written with a slash at both ends, so that no redirect is needed. */
const INTERNAL_FORM = /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/;

const isLink = (node: Node): boolean => node.tagName === 'a' || node.name === 'Term';

export const safeLinks: Rule = {
  visit(node, ancestors, report) {
    if (isLink(node) && ancestors.some(isLink)) {
      report('link-target', node, 'a link stands inside another link', 'Keep one of them.');
    }
    if (node.tagName === 'a') {
      if (!textOf(node).trim()) {
        report('link-target', node, 'the link has no text', 'Write [where it leads](/address/).');
      }
      const href = String(node.properties?.['href'] ?? '');
      if (!ALLOWED.test(href)) {
        const hint = /^http:/i.test(href)
          ? 'Use the https address.'
          : 'Link to https://…, mailto:… or a page of this site such as /skills/sql/.';
        report('link-target', node, `the link target "${href.slice(0, 60)}" is not allowed`, hint);
      } else if (href.startsWith('/') && !INTERNAL_FORM.test(href)) {
        report(
          'link-target',
          node,
          `"${href}" is not written as this site writes addresses`,
          'Write /folder/page/ with a slash at the end.',
        );
      }
    } else if (node.tagName === 'img') {
      report(
        'image-source',
        node,
        'images are written with <Figure>',
        'Write <Figure src="/images/….svg" alt="…" /> with a file in public/images/.',
      );
      if (!String(node.properties?.['alt'] ?? '').trim()) {
        report(
          'image-alt',
          node,
          'the image has no text alternative',
          'Say in a sentence what the picture shows.',
        );
      }
    }
  },
};
