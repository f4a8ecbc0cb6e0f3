// Where the site will lie: its origin, and the path below it where it has no domain of its own.

/** `/`, or plain segments between slashes. */
const PLAIN = /^\/(?:[a-z0-9][a-z0-9._~-]*\/)*$/i;

/**
 * Reads BASE_PATH: `/` unless set, else for example `/role-atlas/`.
 *
 * @throws Error that says what to write, when it is not of that form
 */
export function readBasePath(value: string | undefined): string {
  if (value === undefined || value === '') return '/';
  if (PLAIN.test(value)) return value;
  throw new Error(
    `BASE_PATH is "${value}". Write the path with a slash at both ends and plain names between, such as /role-atlas/; leave it away for a site at the root of its domain.`,
  );
}

/**
 * Reads SITE_URL: an origin such as `https://example.org`, without a slash at the end.
 * `.example`, the default, never resolves.
 *
 * @throws Error that says what to write, when there is more to it, a path for one
 */
export function readSiteUrl(value: string | undefined): string {
  const given = value === undefined || value === '' ? 'https://role-atlas.example' : value;
  const url = URL.parse(given);
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(
    `SITE_URL is "${given}". Write scheme and host alone, such as https://example.org; a path belongs into BASE_PATH.`,
  );
}
