// Structured data. It repeats what the page shows and promises nothing to anyone.

/** JSON for a script element: `<` is escaped, so that no text can end the element or open another. */
export function jsonLd(graph: readonly object[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
}

/** The trail above a page's title. Absolute addresses need the site's own. */
export function breadcrumbList(
  site: URL,
  trail: readonly { title: string; href?: string }[],
): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, href }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: title,
      ...(href ? { item: new URL(href, site).href } : {}),
    })),
  };
}
