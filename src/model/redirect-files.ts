// What hosts need to send readers on: rules for those that know them, a page for those that do not.
import { escapeHtml } from '../markdown/html.ts';
import type { Moved } from './former-ids.ts';

/** `_redirects` of Cloudflare Pages and Netlify. */
export function redirectRules(moved: readonly Moved[]): string {
  const rules = moved.map(({ from, to }) => `${from} ${to} 301`);
  return `${['# Old addresses; made from formerIds in content/.', ...rules].join('\n')}\n`;
}

/** A page that leads on at once, and by a link where a browser does not. */
export function redirectPage({ to, title }: Moved, base: URL): string {
  const path = escapeHtml(to);
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Moved: ${name}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(new URL(to, base).href)}">
<meta http-equiv="refresh" content="0;url=${path}">
</head>
<body>
<h1>This page has moved</h1>
<p>It is now at <a href="${path}">${name}</a>.</p>
</body>
</html>
`;
}
