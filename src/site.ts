// What the site says about itself, in one place.

export const site = {
  name: 'Role Atlas',
  tagline: 'Career guides where every figure has a source, a date and a definition.',
  /** Where editors find the files; set REPOSITORY_URL for a fork or a new home. */
  repository: process.env['REPOSITORY_URL'] ?? 'https://github.com/role-atlas/role-atlas',
  /** Where the head of each page leads; the words are in src/texts/. */
  navigation: ['/roles/', '/moves/', '/compare/', '/skills/', '/guides/', '/sources/'],
} as const;

/** Page on which a file can be edited. */
export function editUrl(path: string): string {
  return `${site.repository}/edit/main/${path}`;
}

/** A prefilled report about a page; `word` begins its title. */
export function reportUrl(title: string, word = 'Correction'): string {
  return `${site.repository}/issues/new?title=${encodeURIComponent(`${word}: ${title}`)}`;
}
