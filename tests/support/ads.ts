// The hand-labeled ads, and how well the recogniser does on them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicon } from '../../src/model/decode/lexicon.ts';
import { nameTree, recogniseText } from '../../src/model/decode/recognise.ts';
import { plainLines } from '../../src/model/decode/tokens.ts';
import type { Skill } from '../../src/schema/skill.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/ads');

export interface Ad {
  name: string;
  number: number;
  text: string;
  /** Ids of the skills that a person marked. */
  skills: string[];
}

export interface Result {
  name: string;
  number: number;
  right: string[];
  /** With the words that were taken for the skill. */
  extra: string[];
  missed: string[];
}

/** All ads, by name. */
export function readAds(): Ad[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -4);
      const labels = readFileSync(join(FOLDER, `${name}.json`), 'utf8');
      const { skills } = JSON.parse(labels) as { skills: string[] };
      return {
        name,
        number: Number.parseInt(name, 10),
        text: readFileSync(join(FOLDER, file), 'utf8'),
        skills,
      };
    });
}

/** Recognises every ad; labels of skills that the glossary lacks do not count. */
export function evaluate(
  ads: readonly Ad[],
  glossary: readonly { id: string; data: Pick<Skill, 'title' | 'aliases'> }[],
): Result[] {
  const known = new Set(glossary.map(({ id }) => id));
  const tree = nameTree(lexicon(glossary));
  return ads.map(({ name, number, text, skills }) => {
    const labels = skills.filter((id) => known.has(id));
    const found = recogniseText(tree, plainLines(text));
    return {
      name,
      number,
      right: found.filter(({ id }) => labels.includes(id)).map(({ id }) => id),
      extra: found
        .filter(({ id }) => !labels.includes(id))
        .map(({ id, words }) => `${id} (${words.join(', ')})`),
      missed: labels.filter((id) => !found.some((entry) => entry.id === id)),
    };
  });
}
