// The glossary and its entries.
import type { Thing } from 'schema-dts';
import { textOfHtml } from '../plain-text.ts';
import { absolute, termId } from './graph.ts';

const setId = (base: URL): string => absolute(base, '/skills/#terms');

/** One skill as a term. */
export interface TermView {
  id: string;
  title: string;
  aliases: readonly string[];
  /** HTML. */
  definition: string;
}

export function termGraph(base: URL, { id, title, aliases, definition }: TermView): Thing[] {
  return [
    {
      '@type': 'DefinedTerm',
      '@id': termId(base, id),
      name: title,
      ...(aliases.length ? { alternateName: aliases } : {}),
      description: textOfHtml(definition),
      url: absolute(base, `/skills/${id}/`),
      inDefinedTermSet: { '@id': setId(base) },
    },
  ];
}

/** All skills as a set of terms. */
export function termSetGraph(
  base: URL,
  name: string,
  terms: readonly { id: string; title: string }[],
): Thing[] {
  return [
    {
      '@type': 'DefinedTermSet',
      '@id': setId(base),
      name,
      url: absolute(base, '/skills/'),
      hasDefinedTerm: terms.map(({ id, title }) => ({
        '@type': 'DefinedTerm',
        '@id': termId(base, id),
        name: title,
      })),
    },
  ];
}
