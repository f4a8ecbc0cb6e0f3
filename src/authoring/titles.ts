// Names of roles, compared as people mean them: "Back End Developer" is "back-end developer".
import type { Atlas } from '../model/atlas.ts';

/** Letters and digits only, so that spaces, hyphens and case do not count. */
export function titleKey(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');
}

/** Words of a title in lower case. */
export function titleWords(title: string): string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}+#.]+/gu) ?? [];
}

/** "Data engineer" → "data engineers"; names such as "QA" and "iOS" keep their capitals. */
export function pluralOf(title: string): string {
  const [first = '', ...rest] = title.split(' ');
  const lower = /^\p{Lu}\p{Ll}*$/u.test(first) ? first.toLowerCase() : first;
  if (rest[0] === 'of') return [several(lower), ...rest].join(' ');
  return several([lower, ...rest].join(' '));
}

function several(words: string): string {
  if (/(s|x|ch|sh)$/.test(words)) return `${words}es`;
  return /[^aeiou]y$/.test(words) ? `${words.slice(0, -1)}ies` : `${words}s`;
}

/** File name, and so address, of a page with this title. */
export function idOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\w\+?)\+/g, '-plus')
    .replace(/(?<=\w)#/g, '-sharp')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The role that has this name already, and as what. */
export function roleNamed(
  atlas: Atlas,
  title: string,
): { id: string; title: string; as: 'title' | 'alias' | 'search term' } | undefined {
  const key = titleKey(title);
  const named = [...atlas.roles.values()].map(({ id, data }) => ({ id, data }));
  const find = (names: (data: (typeof named)[number]['data']) => readonly string[]) =>
    named.find(({ data }) => names(data).some((name) => titleKey(name) === key));
  const kinds = [
    ['title', find((data) => [data.title, data.plural])],
    ['alias', find((data) => data.aliases)],
    ['search term', find((data) => data.searchTerms)],
  ] as const;
  const found = kinds.find(([, role]) => role);
  return found?.[1] && { id: found[1].id, title: found[1].data.title, as: found[0] };
}
