import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { postHtml, postMarkdown, postText } from '../../src/model/job-post/formats.ts';
import { levelTitle, OPEN_PAY, postParts, type JobPost } from '../../src/model/job-post/post.ts';
import { postLevels, templatePost } from '../../src/model/job-post/template.ts';
import { warnings } from '../../src/model/job-post/warnings.ts';
import { postWordBytes } from '../../src/model/job-post/word.ts';
import { wordFiles } from '../../src/model/job-post/word-files.ts';
import { fixedOfficeFile } from '../../src/model/zip.ts';
import { makeRole } from '../support/make.ts';

const post = (overrides: Partial<JobPost> = {}): JobPost => ({
  title: 'Baker',
  summary: 'You bake for [shop].',
  scope: '',
  responsibilities: ['Bake <bread> & rolls', '  '],
  mustHave: ['Kneaded *dough*'],
  niceToHave: [],
  pay: '$50,000 to $60,000 a year',
  ...overrides,
});
const ids = (overrides: Partial<JobPost>): string[] =>
  warnings(post(overrides)).map(({ id }) => id);

test('titles of levels read as an employer would write them', () => {
  expect(levelTitle('Data engineer', 'data engineers', 'Senior')).toBe('Senior data engineer');
  expect(levelTitle('Java developer', 'Java developers', 'Junior')).toBe('Junior Java developer');
  expect(levelTitle('Data engineer', 'data engineers', 'Lead or staff')).toBe(
    'Data engineer, lead or staff',
  );
  expect(levelTitle('QA engineer', 'QA engineers', 'QA engineer')).toBe('QA engineer');
  expect(levelTitle('Back-end developer', 'back-end developers', 'Developer')).toBe(
    'Back-end developer',
  );
});

test('the template of a guide is a post without a level', () => {
  const made = templatePost(makeRole());
  expect(made).toMatchObject({ title: 'Baker', scope: '', pay: OPEN_PAY });
  expect(made.mustHave).toHaveLength(3);
  expect(postLevels(makeRole().data).map(({ scope }) => scope)).toEqual([
    'Scope 1.',
    'Scope 2.',
    'Scope 3.',
  ]);
});

test('parts without lines are left out', () => {
  expect(postParts(post()).map(({ heading }) => heading)).toEqual([
    '',
    'Responsibilities',
    'You have',
    'Pay',
  ]);
});

test('Markdown, text and HTML hold the same lines, each safe in its format', () => {
  expect(postMarkdown(post())).toBe(
    '# Baker\n\nYou bake for [shop].\n\n## Responsibilities\n\n- Bake \\<bread\\> & rolls\n\n## You have\n\n- Kneaded \\*dough\\*\n\n## Pay\n\n$50,000 to $60,000 a year\n',
  );
  expect(postText(post())).toContain('RESPONSIBILITIES\n- Bake <bread> & rolls\n');
  const html = postHtml(post({ title: '</title><script>alert(1)</script>' }));
  expect(html).not.toContain('<script>');
  expect(html).toContain('<li>Bake &lt;bread&gt; &amp; rolls</li>');
});

test('warnings are gentle and exact', () => {
  expect(ids({})).toEqual([]);
  expect(ids({ pay: OPEN_PAY })).toEqual(['no-pay']);
  expect(ids({ mustHave: Array.from({ length: 7 }, (_, i) => `Thing ${i}`) })).toEqual([
    'many-needs',
  ]);
  expect(ids({ mustHave: ['5+ years of baking'] })).toEqual(['years']);
  expect(ids({ mustHave: ["A bachelor's degree"] })).toEqual(['degree']);
  expect(ids({ mustHave: ["A bachelor's degree or equivalent experience"] })).toEqual([]);
  expect(ids({ summary: 'A bread ninja for our family. We are a family.' })).toEqual([
    'heroes',
    'family',
  ]);
});

interface Paragraph {
  'w:r'?: { 'w:t'?: unknown } | { 'w:t'?: unknown }[];
}

/** Text of each paragraph, by a parser of its own. */
function paragraphs(bytes: Uint8Array): string[] {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const parser = new XMLParser({
    ignoreAttributes: true,
    textNodeName: 'text',
    isArray: (name) => name === 'w:p',
    trimValues: false,
    parseTagValue: false,
  });
  const body = (parser.parse(xml) as { 'w:document': { 'w:body': { 'w:p': Paragraph[] } } })[
    'w:document'
  ]['w:body'];
  return body['w:p'].map(({ 'w:r': runs }) =>
    [runs ?? []]
      .flat()
      .map((run) => {
        const text = run['w:t'];
        return typeof text === 'object'
          ? String((text as { text?: string }).text ?? '')
          : String(text ?? '');
      })
      .join(''),
  );
}

test('the Word file opens in a parser and says the same', async () => {
  const bytes = fixedOfficeFile(
    await postWordBytes(post({ summary: 'Bread\u0007 & <b>' })),
    '2026-01-02',
  );
  expect(paragraphs(bytes)).toEqual([
    'Baker',
    'Bread & <b>',
    'Responsibilities',
    'Bake <bread> & rolls',
    'You have',
    'Kneaded *dough*',
    'Pay',
    '$50,000 to $60,000 a year',
  ]);
});

test('two Word files of one text are the same bytes; another day makes another file', async () => {
  const make = async (day: string) =>
    Buffer.from(fixedOfficeFile(await postWordBytes(post()), day)).toString('base64');
  const first = await make('2026-01-02');
  await new Promise((done) => setTimeout(done, 1100));
  expect(await make('2026-01-02')).toBe(first);
  expect(await make('2026-01-03')).not.toBe(first);
});

test('files made many at once are those of the library, to the byte', async () => {
  const make = await wordFiles();
  const posts = [
    post(),
    post({ title: `A & B's "work" <x>`, summary: 'Bread\u0007 for $& and $1' }),
    post({ summary: '', responsibilities: [], niceToHave: ['Rye', 'Spelt'], pay: '' }),
  ];
  for (const each of posts) {
    const slow = fixedOfficeFile(await postWordBytes(each), '2026-01-02');
    expect(Buffer.from(make(each, '2026-01-02')).equals(slow)).toBe(true);
  }
});
