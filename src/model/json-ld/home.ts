// The front page: the site and who is behind it.
import type { Thing } from 'schema-dts';
import type { Lang } from '../../texts/languages.ts';
import { absolute, organization } from './graph.ts';

/** What the site says about itself, as the front page shows it. */
export interface SiteFacts {
  name: string;
  tagline: string;
  repository: string;
}

export function homeGraph(base: URL, site: SiteFacts, lang: Lang = 'en'): Thing[] {
  const home = lang === 'en' ? '/' : `/${lang}/`;
  return [
    {
      '@type': 'WebSite',
      '@id': absolute(base, `${home}#website`),
      name: site.name,
      url: absolute(base, home),
      description: site.tagline,
      inLanguage: lang,
      publisher: organization(base),
    },
    {
      '@type': 'Organization',
      ...organization(base),
      name: site.name,
      url: absolute(base, '/'),
      logo: absolute(base, '/apple-touch-icon.png'),
      sameAs: site.repository,
    },
  ];
}
