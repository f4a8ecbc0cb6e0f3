// Our aggregation of the public answers of the Stack Overflow survey.
// Tables, each with the number of respondents and none of fewer than 30: pay by developer type
// and country; by developer type and years of coding (all countries, United States); by country
// and years; by language (all countries, United States); languages and education by type.
import { FEWEST, groupBy, percent, quartileFacts } from './groups.ts';
import { plain } from './cells.ts';
import { Refusal, some } from './refusal.ts';
import { byText, factRow, once } from './rows.ts';
import { readAnswers, PAY_OVER, PAY_UNDER, type Answer } from './so-answers.ts';
import { placeFinder, typeFinder } from './so-labels.ts';
import type { Context, FactRow, Imported, Sheet } from './types.ts';

/** Subject of figures on all developer types together. */
const ALL = 'all-respondents';
const WORLD = 'WORLD';
const US = 'US';

/** Bands of years of coding, from their first year; less than a year is in none. */
const BANDS = [
  [20, '20+'],
  [15, '15-19'],
  [10, '10-14'],
  [5, '5-9'],
  [1, '1-4'],
] as const;

/** Languages that fewer use are left out, percent after rounding. */
const LEAST_SHARE = 1;

/** An answer with its category and place; undefined where we have none. */
type Known = Answer & { subject: string | undefined; place: string | undefined };

interface Group {
  subject: string;
  place: string;
  answers: readonly Known[];
}

interface Survey {
  answers: Known[];
  period: string;
  /** Codes of developer types by title, and places with the whole world first, by name. */
  subjects: string[];
  places: string[];
}

const bandOf = ({ years }: Answer): string | undefined =>
  BANDS.find(([from]) => years >= from)?.[1];

function pay({ subject, place, answers }: Group, group: string, period: string): FactRow[] {
  return quartileFacts(
    answers.map((answer) => answer.pay),
    { subject, place, group, period },
  );
}

/** Pay of a group by years of coding, fewest years first. */
function payByYears(group: Group, period: string): FactRow[] {
  const bands = groupBy(group.answers, bandOf);
  return BANDS.toReversed().flatMap(([, band]) =>
    pay({ ...group, answers: bands.get(band) ?? [] }, `years-coding=${band}`, period),
  );
}

/** Parts of a group by place; `whole` stands first if asked for. */
function byPlace(survey: Survey, group: Omit<Group, 'place'>, whole: boolean): Group[] {
  const parts = groupBy(group.answers, ({ place }) => place);
  if (whole) parts.set(WORLD, [...group.answers]);
  return survey.places.flatMap((place) => {
    const answers = parts.get(place);
    return answers ? [{ ...group, place, answers }] : [];
  });
}

function byType(survey: Survey): Omit<Group, 'place'>[] {
  const types = groupBy(survey.answers, ({ subject }) => subject);
  return survey.subjects.flatMap((subject) => {
    const answers = types.get(subject);
    return answers ? [{ subject, answers }] : [];
  });
}

/** Pay by language: everyone who named it, whatever else they named. */
function payByLanguage(survey: Survey): FactRow[] {
  const users = groupBy(survey.answers, ({ languages }) => languages);
  return [...users.keys()].toSorted(byText).flatMap((language) =>
    byPlace(survey, { subject: ALL, answers: users.get(language) ?? [] }, true)
      .filter(({ place }) => place === WORLD || place === US)
      .flatMap((group) => pay(group, `language=${language}`, survey.period)),
  );
}

/** Shares of a type's respondents who answered a question at all, per answer. */
function shares(
  survey: Survey,
  dimension: 'language' | 'education',
  chosen: (answer: Known) => readonly string[],
  least: number,
): FactRow[] {
  return byType(survey).flatMap(({ subject, answers }) => {
    const base = answers.filter((answer) => chosen(answer).length > 0);
    if (base.length < FEWEST) return [];
    const groups = groupBy(base, chosen);
    return [...groups.keys()].toSorted(byText).flatMap((name) => {
      const share = percent(groups.get(name)?.length ?? 0, base.length);
      if (share < least) return [];
      const what = { measure: 'share-percent', statistic: 'share' } as const;
      const at = { subject, place: WORLD, group: `${dimension}=${name}`, period: survey.period };
      return [factRow({ ...at, ...what, value: plain(share), n: plain(base.length) })];
    });
  });
}

function tables(survey: Survey): FactRow[] {
  const { period } = survey;
  const types = byType(survey).map((type) => byPlace(survey, type, true));
  const countries = byPlace(survey, { subject: ALL, answers: survey.answers }, false);
  return [
    ...types.flat().flatMap((group) => pay(group, '', period)),
    ...types
      .flat()
      .filter(({ place }) => place === WORLD || place === US)
      .flatMap((group) => payByYears(group, period)),
    ...countries.flatMap((group) => [...pay(group, '', period), ...payByYears(group, period)]),
    ...payByLanguage(survey),
    ...shares(survey, 'language', ({ languages }) => languages, LEAST_SHARE),
    ...shares(survey, 'education', ({ education }) => (education ? [education] : []), 0),
  ];
}

/** Names that the lists of content/ lack, with at least 30 answers. */
function leftOut(answers: readonly Known[], key: 'type' | 'country', file: string): string[] {
  const lacking = answers.filter((one) => !(key === 'type' ? one.subject : one.place));
  const names = [...groupBy(lacking, (one) => one[key] || undefined)]
    .filter(([, group]) => group.length >= FEWEST)
    .map(([name, group]) => `${name} (${group.length})`)
    .toSorted(byText);
  return names.length ? [`left out, not in ${file}: ${some(names)}`] : [];
}

/**
 * The whole table from survey_results_public.csv. The file does not say when the survey was in
 * the field; the period is that of the source's entry in sources.yaml.
 * @throws Refusal for missing columns, wrong cells, or no developer type that is a category
 */
export function importStackOverflow(sheet: Sheet, context: Context): Imported {
  const { answers: raw, respondents, withPay } = readAnswers(sheet);
  const [typeOf, placeOf] = [typeFinder(context.categories), placeFinder(context.places)];
  const answers = raw.map((one) => ({
    ...one,
    subject: typeOf(one.type),
    place: placeOf(one.country),
  }));
  if (!answers.some(({ subject }) => subject)) {
    throw new Refusal(
      `${sheet.file}: no developer type is a category of ${context.source.scheme}`,
      'Another year has other types; add them to categories.csv under a scheme of their own.',
    );
  }
  const byName = (names: ReadonlyMap<string, string>): string[] =>
    [...names].toSorted(([, a], [, b]) => byText(a, b)).map(([key]) => key);
  const survey: Survey = {
    answers,
    period: context.source.period,
    subjects: byName(context.categories).filter((code) => code !== ALL),
    places: [WORLD, ...byName(context.places).filter((place) => place !== WORLD)],
  };
  return {
    rows: once(tables(survey), sheet.file),
    notes: [
      `${respondents} respondents, ${withPay} with pay, ${answers.length} with pay over ${PAY_OVER} and under ${PAY_UNDER} US dollars and years of coding`,
      ...leftOut(answers, 'type', 'categories.csv'),
      ...leftOut(answers, 'country', 'places.yaml'),
    ],
    told: {},
  };
}
