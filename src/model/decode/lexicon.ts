// The names under which each skill is looked for, made once at build and sent to the page.
import type { Skill } from '../../schema/skill.ts';
import { CAPITALS, NAMES, ORDINARY, REFUSED } from './ambiguous.ts';
import { keyOf } from './tokens.ts';
import { WORDINGS } from './wordings.ts';

/** How a name is believed: anywhere; as written; in capitals only; only where it is asked for. */
export type Mode = '' | '=' | '!' | '~';

/** A skill with its names; each name begins with its mode, unless believed anywhere: "=Go". */
export interface LexiconSkill {
  id: string;
  title: string;
  names: string[];
}

function mode(name: string): Mode | undefined {
  if (REFUSED.has(name.toLowerCase())) return undefined;
  if (CAPITALS.has(name)) return '!';
  if (NAMES.has(name)) return '=';
  if (ORDINARY.has(name.toLowerCase())) return '~';
  return /^[\p{L}\p{N}]$/u.test(name) ? '=' : '';
}

/** Titles that join two names: "Flutter and Dart", "Data lakes and table formats". */
const parts = (title: string): string[] => {
  const [first = '', second = ''] = title.split(' and ');
  return second && !/ /.test(first) && !/ /.test(second) && /^\p{Lu}/u.test(second)
    ? [title, first, second]
    : [title];
};

const key = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(keyOf)
    .join(' ');

/** All names of all skills. The order of skills is the order of the input. */
export function lexicon(
  skills: Iterable<{ id: string; data: Pick<Skill, 'title' | 'aliases'> }>,
): LexiconSkill[] {
  return [...skills].map(({ id, data }) => {
    const names = new Map<string, string>();
    for (const name of [...parts(data.title), ...data.aliases, ...(WORDINGS[id] ?? [])]) {
      const found = mode(name);
      if (found !== undefined && !names.has(key(name))) names.set(key(name), found + name);
    }
    return { id, title: data.title, names: [...names.values()] };
  });
}
