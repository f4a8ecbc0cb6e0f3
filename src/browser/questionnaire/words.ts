// What the answers say in one or two sentences; "nothing clear" is an answer.
import { listOf } from '../../model/format.ts';
import {
  areaIds,
  areas,
  EQUAL,
  FEWEST,
  FLAT,
  MIDDLE,
  statements,
  type Outcome,
  type Profile,
} from '../../model/interests.ts';

function likedMost(profile: Profile): string {
  const top = Math.max(...areaIds.map((area) => profile[area] ?? 0));
  return listOf(areaIds.filter((area) => profile[area] === top).map((area) => areas[area].name));
}

/** The result in words. */
export function outcomeWords(result: Outcome<{ title: string }>, profile: Profile): string {
  switch (result.kind) {
    case 'too-few': {
      const more = result.empty.map((area) => areas[area].name);
      const empty = more.length ? ` Nothing is answered yet for: ${listOf(more)}.` : '';
      return `No result yet: ${result.answered} of ${statements.length} answered. Answer at least ${FEWEST}, and at least one of every area.${empty}`;
    }
    case 'flat':
      return `No clear result: your most and least liked areas are less than ${FLAT} apart on a scale from 0 to 2, so nothing stands out. That is a result too; start from a skill or from a day that sounds good.`;
    case 'none-near':
      return `No clear result: you like ${likedMost(profile)} most, and none of the occupations here reaches ${MIDDLE} of 7 with your answers. Technology may still suit you, but these scores do not say where.`;
    case 'all-alike':
      return `No clear result: you like ${likedMost(profile)} most, and more than half of the occupations lie within ${EQUAL} of the best, so your answers do not tell them apart.`;
    case 'clear':
      return `You like ${likedMost(profile)} most. ${result.near === 1 ? 'One occupation is' : `${result.near} occupations are`} nearest to that; fits within ${EQUAL} of each other count as equal. Interest is not ability, and the scores describe occupations, which are wider than roles.`;
  }
}
