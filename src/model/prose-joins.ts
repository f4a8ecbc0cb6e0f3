// Problems of prose that show only beside other pages: shared runs of words, unknown words.
import type { Content } from '../reader/content.ts';
import { placeOf, type Document } from '../reader/document.ts';
import { placeOfPassage, type ReadProse } from '../prose/check.ts';
import { sharedRuns } from '../prose/shared-words.ts';
import { suggestion } from '../prose/dictionary.ts';
import type { Problem } from '../schema/rules.ts';

/** Most runs that one page is told about; a copied page has hundreds. */
const ENOUGH = 12;

/** Words for which a likely spelling is looked up; each one takes the dictionary a while. */
const SUGGESTED = 5;

/** The place of a passage in the file, as line and column. */
function placeFinder(content: Content) {
  const documents = new Map<string, Document<unknown>>(
    [...content.roles, ...content.skills, ...content.guides].map((page) => [page.path, page]),
  );
  return ({ file, passages }: ReadProse, passage: number, at: number) =>
    placeOfPassage(passages[passage]!, at, (path) => {
      const document = documents.get(file);
      return document ? placeOf(document, path) : { line: 0, column: 0 };
    });
}

type Place = ReturnType<typeof placeFinder>;

function sharedProblems(pages: readonly ReadProse[], place: Place): Problem[] {
  return [...sharedRuns(pages)].flatMap(([index, runs]) => {
    const page = pages[index]!;
    return runs.slice(0, ENOUGH).map((run): Problem => {
      const other = pages[run.other]!;
      const there = place(other, run.otherPassage, run.otherAt);
      return {
        rule: 'shared-words',
        file: page.file,
        ...place(page, run.passage, run.at),
        message: `"${run.words}" stands in ${other.file}:${there.line} too`,
        hint: 'Say what is true of this page only, in its own words; or leave it out of one.',
      };
    });
  });
}

/** Words of names that pages and tools carry: whatever has a title here is spelled as there. */
function namedWords({ roles, skills, guides }: Content): Set<string> {
  const labels = [
    ...[...roles, ...skills, ...guides].map((page) => page.data.title),
    ...[...roles, ...skills].flatMap((page) => page.data.aliases),
    ...roles.flatMap((role) => role.data.tools.flatMap((group) => group.items)),
  ];
  return new Set(labels.flatMap((label) => label.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
}

function spellingProblems(content: Content, pages: readonly ReadProse[], place: Place): Problem[] {
  const named = namedWords(content);
  const knows = (word: string): boolean => content.words.has(word) || named.has(word);
  const isKnown = (word: string): boolean =>
    knows(word) || (word.endsWith('s') && knows(word.slice(0, -1)));
  let asked = 0;
  return pages.flatMap((page) =>
    page.unknown
      .filter(({ word }) => !isKnown(word.toLowerCase()))
      .map(({ word, passage, at }): Problem => {
        const near = asked++ < SUGGESTED ? suggestion(word) : undefined;
        return {
          rule: 'spelling',
          file: page.file,
          ...place(page, passage, at),
          message: `"${word}" is in no dictionary`,
          hint: `${near ? `Did you mean "${near}"? ` : ''}Code goes into \`code\`; a word of the trade into content/words.txt.`,
        };
      }),
  );
}

/** All problems of prose between pages. */
export function proseProblems(content: Content): Problem[] {
  const pages = [...content.prose.values()];
  const place = placeFinder(content);
  return [...sharedProblems(pages, place), ...spellingProblems(content, pages, place)];
}
