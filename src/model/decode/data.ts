// /decode/data.json: names of skills, weights of roles, published percentiles. Short keys are for
// the reader's connection; DecodeData says what they hold.
import type { Atlas } from '../atlas.ts';
import { allWeights } from '../move-weights.ts';
import { officialPercentiles } from '../pay-page.ts';
import type { Percentiles } from '../percentile.ts';
import { lexicon } from './lexicon.ts';

export interface DecodeData {
  /** Id, title, then the names with their modes. */
  skills: [id: string, title: string, names: string[]][];
  roles: {
    id: string;
    title: string;
    /** Number of the skill in `skills`, and its weight times 100. */
    weights: [skill: number, weight: number][];
    /** Of the role's first official category that has them. */
    pay?: { who: string; percentiles: Percentiles };
  }[];
}

/** Everything that the page needs, from the whole atlas. */
export function decodeData(atlas: Atlas): DecodeData {
  const skills = lexicon([...atlas.skills.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const number = new Map(skills.map(({ id }, i) => [id, i]));
  const weights = allWeights(atlas);
  return {
    skills: skills.map(({ id, title, names }) => [id, title, names]),
    roles: [...atlas.roles.values()]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, data }) => {
        const [pay] = officialPercentiles(atlas, data);
        return {
          id,
          title: data.title,
          weights: [...(weights.get(id) ?? [])].map(([skill, weight]) => [
            number.get(skill) ?? 0,
            Math.round(weight * 100),
          ]),
          ...(pay ? { pay } : {}),
        };
      }),
  };
}
