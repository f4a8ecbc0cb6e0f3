// Translations against the English guides that they follow.
import type { Content } from '../reader/content.ts';
import { placeOf, type Document } from '../reader/document.ts';
import { didYouMean } from '../reader/suggest.ts';
import type { Translation } from '../reader/translations.ts';
import { pathName } from '../reader/validate.ts';
import type { Path } from '../reader/yaml.ts';
import type { Role } from '../schema/role.ts';
import type { Problem, RuleCode } from '../schema/rules.ts';
import type { RoleTranslation } from '../schema/translation.ts';
import { futureDates } from './page-dates.ts';

type Words = Document<RoleTranslation>;

/** Lists of a guide that a translation repeats in other words. */
const LISTS = ['employers', 'duties', 'tools', 'routes', 'levels', 'next', 'neighbors'] as const;

function at(words: Words, path: Path, rule: RuleCode, message: string, hint: string): Problem {
  return { rule, file: words.path, ...placeOf(words, path), message, hint };
}

function lists(words: Words, role: Document<Role>): Problem[] {
  const wrong = (path: Path, own: number, english: number): Problem[] => {
    if (own === english) return [];
    const message = `${pathName(path)}: ${own} entries, but ${english} in ${role.path}`;
    const hint = 'Translate the same entries in the same order, no more and no fewer.';
    return [at(words, path, 'translation-mismatch', message, hint)];
  };
  return [
    ...LISTS.flatMap((key) => wrong([key], words.data[key].length, role.data[key].length)),
    ...words.data.tools.flatMap(({ items }, i) =>
      items
        ? wrong(['tools', i, 'items'], items.length, role.data.tools[i]?.items.length ?? 0)
        : [],
    ),
  ];
}

/** The figures that a text asks for, in an order that does not depend on the sentence. */
function asked(facts: readonly { query: Record<string, string> }[]): string[] {
  return facts
    .map(({ query }) =>
      Object.entries(query)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}="${value}"`)
        .join(' '),
    )
    .toSorted();
}

/** Figures that one side has more often than the other. */
function more(own: readonly string[], other: readonly string[]): string | undefined {
  const left = [...other];
  return own.find((query) => {
    const found = left.indexOf(query);
    if (found < 0) return true;
    left.splice(found, 1);
    return false;
  });
}

/** Sections whose figures are not those of the English section. */
function figures(words: Words, role: Document<Role>): Problem[] {
  return words.body.sections.flatMap((section) => {
    const english = role.body.sections.find(({ id }) => id === section.id);
    const refs = (segments: typeof section.segments) =>
      asked(segments.filter((segment) => typeof segment !== 'string'));
    const [own, theirs] = [refs(section.segments), refs(english?.segments ?? [])];
    const [added, missing] = [more(own, theirs), more(theirs, own)];
    const query = added ?? missing;
    if (query === undefined) return [];
    return [
      {
        rule: 'translation-mismatch' as const,
        file: words.path,
        line: section.line,
        column: 1,
        message: `"${section.heading}" ${added ? 'cites' : 'lacks'} <Fact ${query} />, ${added ? 'unlike' : 'which stands in'} ${role.path}`,
        hint: 'Cite the same figures as the English section.',
      },
    ];
  });
}

function lag(words: Words, role: Document<Role>): Problem[] {
  const { sourceUpdated } = words.data;
  const { updated } = role.data;
  if (sourceUpdated === updated) return [];
  if (sourceUpdated > updated) {
    const message = `sourceUpdated ${sourceUpdated} is after the last change of ${role.path}, ${updated}`;
    const hint = `Write the day of the English guide that you translated: ${updated}.`;
    return [at(words, ['sourceUpdated'], 'date-order', message, hint)];
  }
  const message = `${role.path} changed on ${updated}; these words follow that of ${sourceUpdated}`;
  const hint =
    'Translate what changed since, then set sourceUpdated; readers see a notice until then.';
  return [at(words, ['sourceUpdated'], 'translation-lags', message, hint)];
}

/** Names of roles or skills that do not exist. */
function unknownNames({ names }: Translation, content: Content): Problem[] {
  return (['roles', 'skills'] as const).flatMap((kind) => {
    const ids = content[kind].map(({ id }) => id);
    const broken = content.unreadable.map((path) => path.replace(/^.*\/|\.mdx$/g, ''));
    return Object.keys(names[kind])
      .filter((id) => !ids.includes(id) && !broken.includes(id))
      .map((id) => ({
        rule: 'reference-unknown' as const,
        file: names.path,
        ...names.locate([kind, id]),
        message: `there is no ${kind.slice(0, -1)} "${id}"`,
        hint: didYouMean(id, ids, `Write the id of a file in content/${kind}/.`),
      }));
  });
}

function ofGuide(words: Words, content: Content, today: string): Problem[] {
  const path = `content/roles/${words.id}.mdx`;
  const role = content.roles.find(({ id }) => id === words.id);
  const own = futureDates(words, today);
  if (role) return [...own, ...lists(words, role), ...figures(words, role), ...lag(words, role)];
  // A guide with problems of its own is reported once.
  if (content.unreadable.includes(path)) return own;
  const ids = content.roles.map(({ id }) => id);
  const hint = didYouMean(words.id, ids, 'Give it the file name of the guide that it translates.');
  const message = `there is no guide ${path} to translate`;
  return [...own, at(words, ['title'], 'translation-unknown', message, hint)];
}

/** All problems of translations with the content that they follow. */
export function translationProblems(content: Content, today: string): Problem[] {
  return content.translations.flatMap((translation) => [
    ...translation.roles.flatMap((words) => ofGuide(words, content, today)),
    ...unknownNames(translation, content),
  ]);
}
