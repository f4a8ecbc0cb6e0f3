// Asking for some files finds in them what asking for all finds.
import { expect, test } from 'vitest';
import { joinAtlas } from '../../src/model/atlas.ts';
import { readContent } from '../../src/reader/content.ts';
import { byPlace } from '../../src/schema/rules.ts';
import { line, makeContent } from '../support/fixture.ts';

const BAKER = 'content/roles/baker.mdx';
const GUIDE = 'content/guides/first-night.mdx';
const TABLE = 'content/facts/bread-survey.csv';
const STRAY = 'content/facts/no-such-source.csv';

const HEAD = 'subject,place,group,measure,statistic,period,value,n,note';
/** So late that reviews and sources are old. */
const TODAY = '2028-01-01';

/** Problems that show only between files, of many kinds. */
const root = makeContent({
  [BAKER]: (old) =>
    old
      .replace(/^updated: .*$/m, 'updated: 2029-01-01')
      .replace('## A day\n\n', '## A day\n\nSee [a day of millers](/roles/no-such/).\n\n'),
  [GUIDE]: (old) => `${old}\nSee [the second night](/guides/no-such/).\n`,
  [TABLE]: (old) => `${old.trimEnd()}\n99-9999,US,,pay-year,median,2025-05,1,,\n`,
  [STRAY]: `${HEAD}\n51-3011,US,,jobs,count,2025-05,10,,\n`,
});
const { content } = readContent({ root, cached: false });

function found(file: string, asked?: (path: string) => boolean): string[] {
  const { problems } = joinAtlas(content, {
    drafts: true,
    today: TODAY,
    ...(asked ? { asked } : {}),
  });
  return problems
    .filter((problem) => problem.file === file)
    .sort(byPlace)
    .map(line);
}

test.for([
  [BAKER, ['link-target', 'date-future']],
  [GUIDE, ['link-target', 'review-old']],
  [TABLE, ['reference-unknown']],
  [STRAY, ['reference-unknown']],
  ['content/sources.yaml', ['fact-stale']],
  ['content/skills/kneading.mdx', ['review-old']],
] as const)('%s', ([file, rules]) => {
  const whole = found(file);
  for (const rule of rules) expect(whole.join('\n')).toContain(rule);
  expect(found(file, (path) => path === file)).toEqual(whole);
});

test('what other files have is left out where it takes long', () => {
  const asked = (path: string): boolean => path === GUIDE;
  expect(found('content/sources.yaml', asked)).toEqual([]);
  expect(found(BAKER, asked).join()).not.toContain('link-target');
});
