// How much of what each role needs somebody has. The weights are those of the moves between roles.
import type { MatchData, MatchRole } from './match-data.ts';
import { need, rarity } from './move-weights.ts';

export interface ScoredSkill {
  id: string;
  title: string;
  kind: 'core' | 'common' | 'emerging';
  depth: 'basic' | 'working' | 'deep';
  /** Its part of the role's whole weight, in hundredths. */
  points: number;
}

export interface ScoredRole {
  id: string;
  title: string;
  family: string;
  hue: number;
  /** Weight of the skills held in the weight of all, 0 to 100. */
  score: number;
  heldWeight: number;
  wholeWeight: number;
  /** Those that weigh most first. */
  held: ScoredSkill[];
  missing: ScoredSkill[];
  /** Core skills held, and all. */
  core: { held: number; of: number };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** 1 to 2 for each skill, by how few roles need it. */
function rarities({ skills, roles }: MatchData): number[] {
  const holders = skills.map(() => 0);
  for (const [, , , , needs] of roles)
    for (const [skill] of needs) holders[skill] = (holders[skill] ?? 0) + 1;
  return holders.map((count) => rarity(roles.length, count || 1));
}

function scoreRole(
  data: MatchData,
  [id, title, family, hue, needs]: MatchRole,
  rare: readonly number[],
  known: ReadonlySet<string>,
): ScoredRole {
  const weighed = needs.map(([place, kind, depth]) => {
    const [skill = '', name = ''] = data.skills[place] ?? [];
    return {
      id: skill,
      title: name,
      kind,
      depth,
      weight: need({ kind, depth }) * (rare[place] ?? 1),
    };
  });
  const sum = (list: typeof weighed): number => list.reduce((all, { weight }) => all + weight, 0);
  const whole = sum(weighed) || 1;
  const order = weighed.toSorted(
    (a, b) => b.weight - a.weight || a.title.localeCompare(b.title, 'en'),
  );
  const isHeld = (skill: { id: string }): boolean => known.has(skill.id);
  const scored = (list: typeof weighed): ScoredSkill[] =>
    list.map(({ weight, ...skill }) => ({ ...skill, points: tenth((weight / whole) * 100) }));
  const core = weighed.filter(({ kind }) => kind === 'core');
  const held = order.filter(isHeld);
  return {
    ...{ id, title, family, hue },
    score: Math.round((sum(held) / whole) * 100),
    heldWeight: tenth(sum(held)),
    wholeWeight: tenth(whole),
    held: scored(held),
    missing: scored(order.filter((skill) => !isHeld(skill))),
    core: { held: core.filter(isHeld).length, of: core.length },
  };
}

/** Roles that need at least one of the skills, the best covered first; by title where equal. */
export function scoreRoles(data: MatchData, known: ReadonlySet<string>): ScoredRole[] {
  const rare = rarities(data);
  return data.roles
    .map((role) => scoreRole(data, role, rare, known))
    .filter((role) => role.held.length > 0)
    .toSorted(
      (a, b) =>
        b.heldWeight / b.wholeWeight - a.heldWeight / a.wholeWeight ||
        a.title.localeCompare(b.title, 'en'),
    );
}

/** The score in words and numbers. */
export function scoreWords({
  score,
  held,
  missing,
  core,
  heldWeight,
  wholeWeight,
}: ScoredRole): string {
  const all = held.length + missing.length;
  return `${score} of 100: you have ${held.length} of its ${all} skills, ${core.held} of its ${core.of} core ones. Yours weigh ${heldWeight} of the ${wholeWeight} that all of them weigh together.`;
}
