// The front page: the site and who is behind it.
import type { Thing } from 'schema-dts';
import { absolute, organization } from './graph.ts';

/** What the site says about itself, as the front page shows it. */
export interface SiteFacts {
  name: string;
  tagline: string;
  repository: string;
}

export function homeGraph(base: URL, site: SiteFacts): Thing[] {
  return [
    {
      '@type': 'WebSite',
      '@id': absolute(base, '/#website'),
      name: site.name,
      url: absolute(base, '/'),
      description: site.tagline,
      inLanguage: 'en',
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
