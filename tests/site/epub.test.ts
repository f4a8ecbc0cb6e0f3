// The books that readers take away, held against the rules of EPUB.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, test } from 'vitest';
import { DIST } from '../support/site.ts';

test.for(['data-engineer', 'machine-learning-engineer', 'quality', 'software-engineering'])(
  '%s.epub passes epubcheck',
  { timeout: 120_000 },
  async (name) => {
    const found = await EpubCheck.validate(readFileSync(join(DIST, `take-away/${name}.epub`)));
    expect(found.messages.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
    expect(found.valid).toBe(true);
  },
);
