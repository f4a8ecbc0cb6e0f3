// Shared by the two folders of downloads: which files there are and what they hold.
import { atlas } from './load.ts';
import { downloads, factsCsv, factsJson } from './model/downloads.ts';

/** Paths for the sources of one folder. */
export async function dataPaths(shareAlike: boolean) {
  const joined = await atlas();
  return downloads(joined)
    .filter((download) => download.shareAlike === shareAlike)
    .flatMap(({ id }) => [{ params: { file: `${id}.csv` } }, { params: { file: `${id}.json` } }]);
}

/** The file asked for. */
export async function dataFile(file: string): Promise<Response> {
  const joined = await atlas();
  const id = file.replace(/\.(csv|json)$/, '');
  const facts = joined.allFacts.filter((fact) => fact.source === id);
  return new Response(file.endsWith('.csv') ? factsCsv(facts) : factsJson(joined, id, facts));
}
