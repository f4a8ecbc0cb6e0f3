import { expect, test } from 'vitest';
import { breadcrumbList, jsonLd } from '../../src/model/json-ld/graph.ts';

test('no text can end the script element', () => {
  const text = '</script><script>alert(1)</script><!--';
  const json = jsonLd([{ '@type': 'Thing', name: text }]);
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name: text }],
  });
});

test('a trail becomes absolute addresses, and its last step has none', () => {
  const list = breadcrumbList(new URL('https://site.example'), [
    { title: 'Roles', href: '/roles/' },
    { title: 'Baker' },
  ]);
  expect(list).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Roles', item: 'https://site.example/roles/' },
      { '@type': 'ListItem', position: 2, name: 'Baker' },
    ],
  });
});
