// What the site says about itself, in one place.

export const site = {
  name: 'Role Atlas',
  tagline: 'Career guides where every figure has a source, a date and a definition.',
  /** Where editors find the files; set REPOSITORY_URL for a fork or a new home. */
  repository: process.env['REPOSITORY_URL'] ?? 'https://github.com/role-atlas/role-atlas',
  navigation: [
    { href: '/roles/', label: 'Roles' },
    { href: '/moves/', label: 'Map' },
    { href: '/compare/', label: 'Compare' },
    { href: '/skills/', label: 'Skills' },
    { href: '/guides/', label: 'How-to' },
    { href: '/sources/', label: 'Sources' },
  ],
} as const;

/** Page on which a file can be edited. */
export function editUrl(path: string): string {
  return `${site.repository}/edit/main/${path}`;
}

/** A prefilled report about a page. */
export function reportUrl(title: string): string {
  return `${site.repository}/issues/new?title=${encodeURIComponent(`Correction: ${title}`)}`;
}
