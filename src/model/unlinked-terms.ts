// A guide whose prose leads to hardly any of the skills that it lists.
import type { Content } from '../reader/content.ts';
import type { Document } from '../reader/document.ts';
import { placeIn, type Passage } from '../prose/passage.ts';
import type { Role } from '../schema/role.ts';
import type { Problem } from '../schema/rules.ts';
import type { Atlas } from './atlas.ts';

/** Fewer links than this, and a reader has to look every word up. */
const FEWEST = 3;

interface Mention {
  id: string;
  word: string;
  line: number;
  column: number;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

type Lower = Passage & { lower: string };

/** The first place in the prose that calls a skill by its title or another name. */
function firstMention(id: string, names: readonly string[], passages: readonly Lower[]) {
  const long = names.filter((name) => name.length > 1).map((name) => name.toLowerCase());
  const all = long.map(escaped).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, 'iu');
  for (const passage of passages) {
    if (!long.some((name) => passage.lower.includes(name))) continue;
    const match = pattern.exec(passage.text);
    const place = match && placeIn(passage, match.index);
    if (place) return [{ id, word: match[0], ...place }];
  }
  return [];
}

function unlinked(
  role: Document<Role>,
  atlas: Atlas,
  passages: () => readonly Passage[],
): Problem[] {
  const listed = [...new Set(role.data.skills.map((entry) => entry.skill))];
  const linked = new Set(role.body.links.map(({ href }) => href.replace(/#.*$/, '')));
  const without = listed.filter((id) => !linked.has(`/skills/${id}/`));
  const count = listed.length - without.length;
  if (count >= Math.min(FEWEST, listed.length)) return [];
  const prose = passages()
    .filter((p) => p.kind === 'prose' && p.section !== undefined)
    .map((p) => ({ ...p, lower: p.text.toLowerCase() }));
  const mentions: Mention[] = without
    .flatMap((id) => {
      const skill = atlas.skills.get(id)?.data;
      return skill ? firstMention(id, [skill.title, ...skill.aliases], prose) : [];
    })
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
  const [first] = mentions;
  const section = role.body.sections[0];
  const { line, column } = first ?? { line: section?.line ?? 0, column: 1 };
  return [
    {
      rule: 'terms-unlinked',
      file: role.path,
      line,
      column,
      message: `the prose leads to ${count} of the ${listed.length} skills of this guide`,
      hint: first
        ? `Link them where they are named first: <Term skill="${first.id}">${first.word}</Term>.`
        : `Name at least ${FEWEST} of them in the prose: <Term skill="${without[0]}">…</Term>.`,
    },
  ];
}

/** One problem for each guide that links fewer than three of its skills. */
export function unlinkedTerms(content: Content, atlas: Atlas): Problem[] {
  return content.roles.flatMap((role) =>
    unlinked(role, atlas, () => content.prose.get(role.path)?.passages ?? []),
  );
}
