// The words of a link are read out of context: in a list of links, by a screen reader.
import { textOf, type Node } from '../tree.ts';
import type { Rule } from './rule.ts';

const EMPTY_WORDS =
  /^(?:(?:click|tap|press) )?(?:here|this|that|it)$|^(?:this|the|that|following) (?:link|page|site|website|article|post|url)$|^(?:a |more )?(?:link|links|url|more|info|details|website|source)$|^(?:read|see|learn|find out) (?:more|here|this)(?: here)?$|^(?:click|tap) (?:on )?(?:this|the) link$|^→$|^(?:haz clic |pulsa )?aquí$|^(?:este enlace|leer más|ver más|más información)$/;
const ADDRESS = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+\/\S*$/;

const isLink = (node: Node): boolean => node.tagName === 'a' || node.name === 'Term';

export const linkText: Rule = {
  visit(node, _, report) {
    if (!isLink(node)) return;
    const text = textOf(node).trim().replace(/\s+/g, ' ');
    const words = text.toLowerCase().replace(/[.,:;!?…»>"”]+$/, '');
    if (EMPTY_WORDS.test(words)) {
      const hint = 'Link the words that name the page: "the [pay of testers](/roles/…/)".';
      report('link-text', node, `"${text}" does not say where the link leads`, hint);
    } else if (ADDRESS.test(text) && /^https:|^\//.test(String(node.properties?.['href'] ?? ''))) {
      const hint = 'Write [what is there](https://…); nobody reads addresses aloud.';
      report('link-text', node, `the link shows its address "${text.slice(0, 60)}"`, hint);
    }
  },
};
