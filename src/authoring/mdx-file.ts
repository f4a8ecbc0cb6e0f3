// A page as one file: front matter between --- lines, then prose.
import { toYaml } from './yaml.ts';

const OPEN = /^---[ \t]*\n/;
const CLOSE = /\n---[ \t]*(\n|$)/;

/** Splits a file; undefined where it has no front matter. */
export function splitFile(text: string): { head: string; prose: string } | undefined {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const close = CLOSE.exec(plain);
  if (!OPEN.test(plain) || !close) return undefined;
  return {
    head: plain.slice(plain.indexOf('\n') + 1, close.index + 1),
    prose: plain.slice(close.index + close[0].length).trim(),
  };
}

/** Writes a file that the reader of content/ accepts. */
export function joinFile(data: Readonly<Record<string, unknown>>, prose: string): string {
  return `---\n${toYaml(data)}---\n\n${prose.replace(/\r\n?/g, '\n').trim()}\n`;
}

/** Longest address that GitHub and browsers take; its server refuses a request line of 8 KB. */
export const LONGEST_ADDRESS = 7500;

/**
 * GitHub's page for a new file with name and text filled in.
 * @returns the address, and whether the text had to be left out of it
 */
export function newFileAddress(
  repository: string,
  path: string,
  text: string,
): { href: string; withText: boolean } {
  const base = `${repository}/new/main?filename=${encodeURIComponent(path)}`;
  const full = `${base}&value=${encodeURIComponent(text.toWellFormed())}`;
  const withText = full.length <= LONGEST_ADDRESS;
  return { href: withText ? full : base, withText };
}
