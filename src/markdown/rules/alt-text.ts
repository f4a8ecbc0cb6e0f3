// A text alternative takes the place of the picture; it is no name of a file and no second caption.
import { isComponent } from '../tree.ts';
import type { Rule } from './rule.ts';

const LONGEST = 200;
const FILE_NAME = /^[\w/. -]+\.(?:svg|png|jpe?g|gif|webp|avif)$|^[\w]+(?:[_-][\w]+)+$/i;
const ANNOUNCED =
  /^(?:an? |the )?(?:image|picture|photo|photograph|graphic|illustration|figure|icon|screenshot|drawing|img)\b(?: (?:of|showing|that shows)\b|:|$)/i;

/** What is wrong with a text alternative, and what to do. */
function weakness(alt: string, caption: string | undefined): [string, string] | undefined {
  if (FILE_NAME.test(alt))
    return [`alt="${alt}" is the name of a file`, 'Say what the picture shows.'];
  if (ANNOUNCED.test(alt))
    return [
      `alt begins with "${alt.split(' ').slice(0, 3).join(' ')}"`,
      'Begin with what it shows; a screen reader says that it is a picture.',
    ];
  if (alt === caption)
    return [
      'alt and caption are the same',
      'Let alt say what the picture shows and the caption why it is here.',
    ];
  if (alt.length > LONGEST)
    return [
      `alt has ${alt.length} characters`,
      `Keep to ${LONGEST}; tell the rest in the text, for everybody.`,
    ];
  return undefined;
}

export const altText: Rule = {
  visit(node, _, report) {
    if (!isComponent(node) || node.name !== 'Figure') return;
    const given = Object.fromEntries((node.attributes ?? []).map((a) => [a.name ?? '', a.value]));
    const { alt, caption } = given;
    if (typeof alt !== 'string' || !alt.trim()) return;
    const weak = weakness(alt.trim(), typeof caption === 'string' ? caption.trim() : undefined);
    if (weak) report('alt-text', node, ...weak);
  },
};
