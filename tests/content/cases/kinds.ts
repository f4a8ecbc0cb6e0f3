// Kinds of cases. Each becomes a file of its own in one tree, which is then checked in one run.
import { expect, test } from 'vitest';
import { check, like, makeContent, validText, type Changes } from '../../support/fixture.ts';

const guide = validText('content/guides/first-night.mdx');
const [head = ''] = guide.split('\n---\n');
const sources = validText('content/sources.yaml');
const [, source = ''] = /\nbread-survey:\n([^]*?\n)\n/.exec(sources) ?? [];

/** Name, a page's body, problems as `line:column  rule  message | hint`; lines are the body's. */
export type BodyCase = [name: string, body: string, ...problems: string[]];

/** Name, a piece of the valid guide and what stands there instead (null: everywhere), problems. */
export type HeadCase = [name: string, from: string | null, to: string, ...problems: string[]];

/** Name, rows of a facts table below its header, problems; lines are the file's. */
export type TableCase = [name: string, rows: string, ...problems: string[]];

/** A file that is wrong; `text` is told a title that no other page has. */
export interface FileCase {
  name: string;
  type: 'mdx' | 'csv';
  text: (title: string) => string | Buffer;
  problems: string[];
}

/** Lines of the valid guide that cases replace. */
export const TITLE = 'title: Your first night';
export const SUMMARY = 'summary: Bring shoes that do not slip; ask where the hot corner is.';
export const RELATED = 'related: [baker, batch-maker]';
export const UPDATED = 'updated: 2026-10-02';

const BODY_LINE = head.split('\n').length + 2;

/** The valid guide with another title. */
export const titled = (title: string): string => guide.replace('Your first night', title);

export function bodies(cases: readonly BodyCase[]): FileCase[] {
  return cases.map(([name, body, ...problems]) => ({
    name,
    type: 'mdx',
    text: (title) => `${head.replace('Your first night', title)}\n---\n\n${body}`,
    problems: problems.map((text) =>
      text.replace(/^\d+/, (line) => String(Number(line) + BODY_LINE)),
    ),
  }));
}

export function heads(cases: readonly HeadCase[]): FileCase[] {
  return cases.map(([name, from, to, ...problems]) => ({
    name,
    type: 'mdx',
    text: (title) => {
      if (from === null) return to;
      const parts = guide.split(from);
      if (parts.length !== 2) throw new Error(`${parts.length - 1} places hold ${from}`);
      return parts.join(to).replace('title: Your first night\n', `title: ${title}\n`);
    },
    problems,
  }));
}

export const HEADER = 'subject,place,group,measure,statistic,period,value,n,note\n';

export function tables(cases: readonly TableCase[]): FileCase[] {
  return cases.map(([name, rows, ...problems]) => ({
    name,
    type: 'csv',
    text: () => (rows.startsWith('subject') ? rows : HEADER + rows),
    problems,
  }));
}

/** One tree that holds every case; `paths` are the files of the cases, in order. */
export function treeOf(cases: readonly FileCase[]): { root: string; paths: string[] } {
  const changes: Changes = {};
  const entries: string[] = [];
  const paths = cases.map(({ type, text }, i) => {
    const id = `case-${String(i + 1).padStart(3, '0')}`;
    if (type === 'csv') entries.push(`${id}:\n${source}`);
    const path = type === 'csv' ? `content/facts/${id}.csv` : `content/guides/${id}.mdx`;
    changes[path] = text(`Case ${i + 1}`);
    return path;
  });
  changes['content/sources.yaml'] = `${sources}\n${entries.join('\n')}`;
  return { root: makeContent(changes), paths };
}

/** The problems of a case as the check prints them. */
export function linesOf({ problems }: FileCase, path: string): string[] {
  return problems.map((text) => (/^\d/.test(text) ? `${path}:${text}` : `${path}${text}`));
}

/** True for lines about one file. */
export const isAbout = (path: string) => (line: string) =>
  line.startsWith(`${path}:`) || line.startsWith(`${path} `);

/** One test for each case, and one that nothing else in the tree is wrong. */
export function testFiles(cases: readonly FileCase[]): void {
  const { root, paths } = treeOf(cases);
  const found = check(root);
  test.for(cases.map((each, i) => ({ ...each, path: paths[i]! })))('$name', (each) => {
    const lines = found.filter(isAbout(each.path));
    expect(lines).toEqual(like(linesOf(each, each.path)));
  });
  test('there are no other problems', () => {
    expect(found.filter((line) => !paths.some((path) => isAbout(path)(line)))).toEqual([]);
  });
}
