// How-to articles in the order in which a reader needs them.
import { guideStages } from '../schema/listings.ts';
import type { Atlas } from './atlas.ts';

type GuideDocument = Atlas['guides'] extends ReadonlyMap<string, infer T> ? T : never;

/** Articles by stage, those without one last; within a stage by title. Empty stages are left out. */
export function guidesByStage(atlas: Atlas): { title: string; guides: GuideDocument[] }[] {
  const all = [...atlas.guides.values()].toSorted((a, b) =>
    a.data.title.localeCompare(b.data.title, 'en'),
  );
  const stages = [...Object.entries(guideStages), [undefined, 'Further articles'] as const];
  return stages
    .map(([stage, title]) => ({ title, guides: all.filter((guide) => guide.data.stage === stage) }))
    .filter(({ guides }) => guides.length);
}
