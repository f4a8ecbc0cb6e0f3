// Answers of the Stack Overflow survey in the words of our tables.
import { nearest } from '../../src/reader/suggest.ts';
import { textOf } from './cells.ts';
import { Refusal } from './refusal.ts';

/** Countries that the survey names otherwise than places.yaml; the others bear the same name. */
const COUNTRIES: Readonly<Record<string, string>> = {
  'Hong Kong (S.A.R.)': 'HK',
  'Iran, Islamic Republic of...': 'IR',
  'Russian Federation': 'RU',
  Türkiye: 'TR',
  'United Kingdom of Great Britain and Northern Ireland': 'GB',
  'United States of America': 'US',
  'Viet Nam': 'VN',
};

/** Answers on education, by their first words; the survey adds examples in brackets. */
const EDUCATION: Readonly<Record<string, string>> = {
  'Associate degree': 'Associate degree',
  "Bachelor's degree": "Bachelor's degree",
  "Master's degree": "Master's degree",
  'Other (please specify):': 'Other',
  'Primary/elementary school': 'Primary school',
  'Professional degree': 'Professional or doctoral degree',
  'Secondary school': 'Secondary school',
  'Some college/university study without earning a degree': 'Some college, no degree',
};

/** Straight apostrophes, no spaces around. */
const straight = (text: string): string => textOf(text).replaceAll('’', "'");

/** Text without a last part in brackets. */
const bare = (text: string): string => text.replace(/ \([^)]*\)$/, '');

/** Place of a country's name; undefined if places.yaml lacks it. */
export function placeFinder(
  places: ReadonlyMap<string, string>,
): (country: string) => string | undefined {
  const byName = new Map([...places].map(([id, name]) => [name, id]));
  return (country) => {
    const id = COUNTRIES[country] ?? byName.get(country);
    return id !== undefined && places.has(id) ? id : undefined;
  };
}

/** Category of a developer type: its title, but for the colon of "Other (please specify):". */
export function typeFinder(
  categories: ReadonlyMap<string, string>,
): (answer: string) => string | undefined {
  const byTitle = new Map([...categories].map(([code, title]) => [title, code]));
  return (answer) => byTitle.get(straight(answer).replace(/:$/, ''));
}

/** Short name of an education. @throws Refusal for an answer that is not known */
export function educationOf(answer: string, where: string): string {
  const text = straight(answer);
  const known = EDUCATION[text] ?? EDUCATION[bare(text)];
  if (known) return known;
  const near = nearest(bare(text), Object.keys(EDUCATION));
  throw new Refusal(
    `${where} is "${text}", which is not a known education`,
    `${near ? `Did you mean "${near}"? ` : ''}Add it to scripts/import/so-labels.ts.`,
  );
}

/** "Bash/Shell (all shells)" → "Bash/Shell"; the other languages keep what is in brackets. */
export function languageOf(answer: string): string {
  return textOf(answer).replace(/ \(all shells\)$/, '');
}
