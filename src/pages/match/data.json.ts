// Skills and what roles need of them, for matching in the browser.
import type { APIRoute } from 'astro';
import { atlas } from '../../load.ts';
import { matchData } from '../../model/match-data.ts';

export const GET: APIRoute = async () => Response.json(matchData(await atlas()));
