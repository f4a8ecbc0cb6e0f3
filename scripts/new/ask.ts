// What was not said on the command line is asked, where someone can answer.
import { createInterface } from 'node:readline/promises';
import { kinds, type Kind } from './create.ts';

const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word);

/** Kind and title; undefined where one is missing and nobody can be asked. */
export async function ask(
  positionals: readonly string[],
): Promise<{ kind: Kind; title: string } | undefined> {
  const [first = '', ...words] = positionals;
  let kind = first;
  let title = words.join(' ').trim();
  if (process.stdin.isTTY && process.stdout.isTTY && (!isKind(kind) || !title)) {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      while (!isKind(kind)) kind = (await terminal.question(`Kind (${kinds.join(', ')}): `)).trim();
      while (!title) title = (await terminal.question(`Title of the ${kind}: `)).trim();
    } finally {
      terminal.close();
    }
  }
  return isKind(kind) && title ? { kind, title } : undefined;
}
