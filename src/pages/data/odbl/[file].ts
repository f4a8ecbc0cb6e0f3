import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFile, dataPaths } from '../../../data-routes.ts';

export const getStaticPaths = (() => dataPaths(true)) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => dataFile(params['file'] ?? '');
