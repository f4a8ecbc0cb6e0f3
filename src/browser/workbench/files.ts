// Files that come in and go out. A file is text of a stranger: it is parsed as data, with limits.
import { splitFile } from '../../authoring/mdx-file.ts';

/** Bytes; the check refuses larger guides too. */
const LARGEST = 300_000;

export type Guide = { data: Record<string, unknown>; prose: string } | { wrong: string };

function isData(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Front matter and prose of a file, or what is wrong with it. Never throws. */
export async function readGuide(file: File): Promise<Guide> {
  const name = file.name.slice(0, 80);
  if (file.size > LARGEST) return { wrong: `${name} is larger than a guide may be (300 kB).` };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { wrong: `${name} is not a text file.` };
  }
  const parts = splitFile(text);
  if (!parts) return { wrong: `${name} has no front matter between two lines of ---.` };
  try {
    const { parseDocument } = await import('yaml');
    const parsed = parseDocument(parts.head, { schema: 'core', prettyErrors: true });
    const [error] = parsed.errors;
    // The front matter begins in the second line of the file.
    const line = error?.linePos?.[0].line;
    if (error) {
      const where = line === undefined ? '' : `, line ${line + 1}`;
      return { wrong: `${name}${where}: ${error.message.split('\n')[0]?.slice(0, 160)}` };
    }
    const data: unknown = parsed.toJS({ maxAliasCount: 0 });
    if (!isData(data)) return { wrong: `${name}: the front matter has no keys.` };
    return { data, prose: parts.prose };
  } catch {
    return { wrong: `${name}: the front matter cannot be read; anchors (&, *) are not allowed.` };
  }
}

/** Saves text under a name. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Copies text; false where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
