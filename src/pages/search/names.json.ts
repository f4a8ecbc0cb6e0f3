// The names of all pages, for matching in the browser.
import type { APIRoute } from 'astro';
import { atlas } from '../../load.ts';
import { nameList, searchRecords } from '../../model/search-index.ts';

export const GET: APIRoute = async () => Response.json(nameList(searchRecords(await atlas())));
