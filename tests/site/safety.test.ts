import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/lib/headers-file.ts';
import { DIST, pages } from '../support/site.ts';

const headers = headersFor(parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8')), '/roles/');
const policy = new Map(
  (headers.get('content-security-policy') ?? '').split(';').map((part) => {
    const [name = '', ...values] = part.trim().split(' ');
    return [name, values] as const;
  }),
);

test('the policy allows no foreign, inline or evaluated script', () => {
  expect(policy.get('default-src')).toEqual(["'none'"]);
  const scripts = policy.get('script-src') ?? [];
  expect(scripts).toContain("'self'");
  for (const forbidden of ["'unsafe-inline'", "'unsafe-eval'", 'https:', '*', 'data:'])
    expect(scripts).not.toContain(forbidden);
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  for (const values of policy.values())
    expect(values.filter((value) => value.startsWith('http'))).toEqual([]);
});

test('the other headers are there', () => {
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
  expect(headers.get('referrer-policy')).toBeTruthy();
  expect(headers.get('permissions-policy')).toContain('geolocation=()');
});

test('every inline script that runs has its hash in the policy', () => {
  const allowed = new Set(policy.get('script-src'));
  for (const { path, dom } of pages()) {
    for (const script of dom.querySelectorAll('script:not([src])')) {
      if (script.getAttribute('type') === 'application/ld+json') continue;
      const hash = createHash('sha256').update(script.innerHTML).digest('base64');
      expect(allowed.has(`'sha256-${hash}'`), `${path}: ${script.innerHTML.slice(0, 60)}`).toBe(
        true,
      );
    }
  }
});

test('no page holds an event handler attribute or a javascript: address', () => {
  for (const { path, html } of pages()) {
    expect(html, path).not.toMatch(/<[^>]+\son[a-z]+\s*=/i);
    expect(html, path).not.toMatch(/(href|src)="\s*javascript:/i);
  }
});
