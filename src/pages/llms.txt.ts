import type { APIRoute } from 'astro';
import { atlas } from '../load.ts';
import { llmsText } from '../model/twins/llms.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async ({ url }) => new Response(llmsText(await atlas(), url, site));
