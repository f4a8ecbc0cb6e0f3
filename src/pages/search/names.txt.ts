// The names of all pages, for matching in the browser.
import type { APIRoute } from 'astro';
import { atlas } from '../../load.ts';
import { writeNames } from '../../model/names-file.ts';
import { searchRecords } from '../../model/search-index.ts';

export const GET: APIRoute = async () =>
  new Response(writeNames(searchRecords(await atlas())), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
