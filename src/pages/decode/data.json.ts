// What the decoder knows; fetched by its page once a reader asks.
import type { APIRoute } from 'astro';
import { atlas } from '../../load.ts';
import { decodeData } from '../../model/decode/data.ts';

export const GET: APIRoute = async () => Response.json(decodeData(await atlas()));
