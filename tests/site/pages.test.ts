import { expect, test } from 'vitest';
import { KINDS, page, pages, ROLES } from '../support/site.ts';

test('all page kinds and the eight guides are built', () => {
  for (const path of [...KINDS, ...ROLES.map((role) => `/roles/${role}/`)])
    expect(() => page(path)).not.toThrow();
});

test('every page has one h1, a language and a description of 70 to 155 characters', () => {
  for (const { path, dom } of pages()) {
    const description = dom.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
    expect(dom.querySelectorAll('h1').length, path).toBe(1);
    const lang = path.startsWith('/es/') ? 'es' : 'en';
    expect(dom.querySelector('html')?.getAttribute('lang'), path).toBe(lang);
    expect(description.length, `${path}: ${description}`).toBeGreaterThanOrEqual(70);
    expect(description.length, `${path}: ${description}`).toBeLessThanOrEqual(155);
  }
});

test('titles and descriptions are unique', () => {
  for (const pick of ['title', 'meta[name=description]']) {
    const first = new Map<string, string>();
    for (const { path, dom } of pages()) {
      const node = dom.querySelector(pick);
      const text = pick === 'title' ? (node?.text ?? '') : (node?.getAttribute('content') ?? '');
      expect(first.get(text), `${path} and ${first.get(text)} share: ${text}`).toBeUndefined();
      first.set(text, path);
    }
  }
});

test('every indexed page names its canonical address', () => {
  for (const { path, dom } of pages()) {
    const canonical = dom.querySelector('link[rel=canonical]')?.getAttribute('href');
    if (path === '/404.html')
      expect(dom.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    // A guide laid out for paper names the guide.
    else expect(new URL(canonical ?? '').pathname).toBe(path.replace(/print\/$/, ''));
  }
});
