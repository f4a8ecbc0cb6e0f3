// Which files of content/ a page is made from, so that an editor sees the problems of that page.

/** Paths from the project's root; a page that lists others has none of its own. */
export function filesOfPage(pathname: string): string[] {
  const [kind = '', id = '', sub = ''] = pathname.split('/').filter(Boolean);
  if (!id) return [];
  switch (kind) {
    case 'roles':
    case 'skills':
    case 'guides':
      return [`content/${kind}/${id}.mdx`];
    case 'families':
      return ['content/families.yaml'];
    case 'sources':
      return ['content/sources.yaml', `content/facts/${id}.csv`];
    case 'compare':
      return id.split('-vs-').map((role) => `content/roles/${role}.mdx`);
    case 'es':
      return sub ? [`content/translations/${kind}/${id}/${sub}.mdx`] : [];
    default:
      return [];
  }
}
