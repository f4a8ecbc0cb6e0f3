// Addresses of the site in files that leave it.
import { ownText } from './bytes.ts';

/** Whole addresses by site and by address: a thousand guides name the same few hundred pages. */
const known = new Map<string, Map<string, string>>();

/** An address of this site made whole; any other stays as it is. */
export function wholeAddress(href: string, site: string): string {
  if (!href.startsWith('/')) return href;
  const ofSite = known.get(site) ?? new Map<string, string>();
  known.set(site, ofSite);
  const found = ofSite.get(href);
  if (found !== undefined) return found;
  const whole = new URL(href, site).href;
  ofSite.set(ownText(href), whole);
  return whole;
}
