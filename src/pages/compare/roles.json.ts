// What a reader's browser needs to compare any roles.
import type { APIRoute } from 'astro';
import { atlas } from '../../load.ts';
import { compareIndex } from '../../model/compare-index.ts';

export const GET: APIRoute = async () => Response.json(compareIndex(await atlas()));
