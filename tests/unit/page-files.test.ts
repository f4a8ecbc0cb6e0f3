import { expect, test } from 'vitest';
import { filesOfPage } from '../../src/dev/page-files.ts';
import { problemsJson } from '../../src/dev/integration.ts';
import type { Problem } from '../../src/schema/rules.ts';
import { edit, makeContent, TODAY } from '../support/fixture.ts';

test.for([
  ['/roles/baker/', ['content/roles/baker.mdx']],
  ['/roles/baker/pay/', ['content/roles/baker.mdx']],
  ['/skills/sql/', ['content/skills/sql.mdx']],
  ['/guides/first-night/', ['content/guides/first-night.mdx']],
  ['/families/data/', ['content/families.yaml']],
  ['/sources/bls-oews/', ['content/sources.yaml', 'content/facts/bls-oews.csv']],
  ['/compare/a-b-vs-c-d/', ['content/roles/a-b.mdx', 'content/roles/c-d.mdx']],
  ['/roles/', []],
  ['/', []],
  ['/method/', []],
] as const)('%s is made from %j', ([path, files]) => expect(filesOfPage(path)).toEqual(files));

test('the bar is told every problem with its severity, file and line', () => {
  const root = makeContent({ 'content/roles/baker.mdx': edit('plural: bakers', 'plurel: bakers') });
  const told = JSON.parse(problemsJson(root, TODAY)) as (Problem & { severity: string })[];
  expect(told.find(({ rule }) => rule === 'key-unknown')).toMatchObject({
    file: 'content/roles/baker.mdx',
    line: 3,
    severity: 'error',
  });
});
