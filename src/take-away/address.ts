// Addresses of the site in files that leave it.

const known = new Map<string, string>();

/** An address of this site made whole; any other stays as it is. */
export function wholeAddress(href: string, site: string): string {
  if (!href.startsWith('/')) return href;
  const key = `${site} ${href}`;
  const whole = known.get(key) ?? new URL(href, site).href;
  known.set(key, whole);
  return whole;
}
