// Writes the files to take away beside the built pages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../reader/cache.ts';
import type { Family } from '../schema/listings.ts';
import { readBook, type Book } from './book.ts';
import { bytesOf } from './bytes.ts';
import { familyChapter, familyEpub, guideEpub } from './epub.ts';
import { Keep } from './keep.ts';
import { guideMarkdown } from './markdown.ts';

export interface TakeAwayInput {
  /** Folder of the built site. */
  dist: string;
  /** Root of the project, where files are kept between builds. */
  root: string;
  /** Address of the site. */
  site: string;
  /** Ids of roles by the id of their family, in the order of the books. */
  families: ReadonlyMap<
    string,
    { family: Pick<Family, 'title' | 'summary'>; roles: readonly string[] }
  >;
}

/** Parses a page only when a file has to be made from it. */
function lazyBook(id: string, page: Buffer, site: string): () => Book {
  let known: Book | undefined;
  return () => (known ??= readBook(id, page.toString(), site));
}

/** Writes everything; returns how many files there are and how many of them had to be made. */
export function writeTakeAway({ dist, root, site, families }: TakeAwayInput): {
  files: number;
  made: number;
} {
  const keep = new Keep(root);
  let files = 0;
  const put = (paths: readonly string[], inputs: string[], make: () => Uint8Array[]): void => {
    const made = keep.files([site, ...paths, ...inputs], make);
    paths.forEach((path, i) => writeFileSync(join(dist, path), made[i]!));
    files += paths.length;
  };
  mkdirSync(join(dist, 'take-away'), { recursive: true });
  for (const [familyId, { family, roles }] of families) {
    const pages = roles.map((id) => {
      const page = readFileSync(join(dist, 'roles', id, 'print/index.html'));
      return { id, page, digest: digest(page) };
    });
    const whole = `take-away/${familyId}.epub`;
    const inputs = [family.title, family.summary, ...roles, ...pages.map((page) => page.digest)];
    const makesWhole = !keep.has([site, whole, ...inputs]);
    // Parsed pages are large: each is let go before the next one, and leaves its chapter only.
    const chapters = pages.flatMap(({ id, page, digest }) => {
      const book = lazyBook(id, page, site);
      put([`roles/${id}.md`, `take-away/${id}.html`, `take-away/${id}.epub`], [digest], () => [
        bytesOf(guideMarkdown(book(), site)),
        bytesOf(book().single),
        guideEpub(book(), site),
      ]);
      return makesWhole ? [familyChapter(book(), roles, site)] : [];
    });
    put([whole], inputs, () => [familyEpub({ id: familyId, ...family }, chapters, site)]);
  }
  keep.tidy();
  return { files, made: keep.made };
}
