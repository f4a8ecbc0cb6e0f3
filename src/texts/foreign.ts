// Marks of what stands in another language than its page.
import type { Texts } from './en.ts';
import type { Lang } from './languages.ts';

/**
 * Attributes of a link to a page of this site.
 * @param lang language of the words of the link; English unless said otherwise
 */
export function foreignLink(
  { lang: own, foreign }: Texts,
  href: string,
  lang: Lang = 'en',
): { hreflang?: string; lang?: string } {
  if (!foreign) return {};
  return {
    ...(href.startsWith(`/${own}/`) ? {} : { hreflang: foreign }),
    ...(lang === own ? {} : { lang }),
  };
}
