// content/translations/: guides and names in other languages.
import { roleOutline } from '../schema/outline.ts';
import {
  namesSchema,
  roleTranslationSchema,
  type RoleTranslation,
  type TranslatedNames,
} from '../schema/translation.ts';
import { textsOf } from '../texts/all.ts';
import type { Texts } from '../texts/en.ts';
import { translated, type Translated } from '../texts/languages.ts';
import { readDocument, type Document } from './document.ts';
import type { Cache } from './cache.ts';
import { readCached, type Read } from './cached.ts';
import { isPlainFile, listFiles, readText, strayNames } from './files.ts';
import { validate } from './validate.ts';
import { parseYaml, type Locate } from './yaml.ts';

/** What one language has of the content. */
export interface Translation {
  lang: Translated;
  roles: Document<RoleTranslation>[];
  names: TranslatedNames & { path: string; locate: Locate };
}

export const TRANSLATIONS = 'content/translations';

/** Sections that the page of a guide shows; "Applying" stands on the roadmap, which is English only. */
export function translatedOutline({ outline }: Texts) {
  return roleOutline
    .filter(({ id }) => id !== 'applying')
    .map((entry) => ({ ...entry, heading: outline[entry.id] }));
}

function readNames(root: string, lang: Translated): Read<Translation['names']> {
  const path = `${TRANSLATIONS}/${lang}/names.yaml`;
  const none = { roles: {}, skills: {}, path, locate: () => ({ line: 0, column: 0 }) };
  if (!isPlainFile(root, path)) return { value: none, problems: [] };
  const { file, problems } = readText(root, path);
  if (!file) return { value: none, problems };
  const yaml = parseYaml(file.text, path);
  if (yaml.problems.length) return { value: none, problems: yaml.problems };
  const checked = validate(namesSchema, yaml.data, path, yaml.locate);
  const value = checked.value ? { ...checked.value, path, locate: yaml.locate } : none;
  return { value, problems: checked.problems };
}

function readLanguage(root: string, lang: Translated, cache: Cache | undefined) {
  const folder = `${TRANSLATIONS}/${lang}`;
  const texts = textsOf[lang];
  const { paths, problems } = listFiles(root, `${folder}/roles`, 'mdx');
  const pages = paths.map((path) =>
    readCached(root, path, cache, (file): Read<Document<RoleTranslation>> => {
      const outline = translatedOutline(texts);
      const found = readDocument(file, roleTranslationSchema, outline, texts);
      return found.document
        ? { value: found.document, problems: found.problems }
        : { problems: found.problems };
    }),
  );
  const names = readNames(root, lang);
  return {
    value: {
      lang,
      roles: pages.flatMap((page) => page.value ?? []),
      names: names.value!,
    } satisfies Translation,
    problems: [
      ...strayNames(root, ['roles', 'names.yaml'], folder),
      ...problems,
      ...pages.flatMap((page) => page.problems),
      ...names.problems,
    ],
    unreadable: paths.filter((_, i) => !pages[i]?.value),
  };
}

/** Everything below content/translations/, with all problems. */
export function readTranslations(root: string, cache: Cache | undefined) {
  const parts = translated.map((lang) => readLanguage(root, lang, cache));
  return {
    value: parts.map((part) => part.value),
    problems: [
      ...strayNames(root, translated, TRANSLATIONS),
      ...parts.flatMap((part) => part.problems),
    ],
    unreadable: parts.flatMap((part) => part.unreadable),
  };
}
