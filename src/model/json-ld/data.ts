// The tables as data sets: all of them on the page of downloads, each on the page of its source.
import type { DataDownload, Dataset, Thing } from 'schema-dts';
import type { Download } from '../downloads.ts';
import type { SourcePage } from '../source-page.ts';
import { absolute, datasetId, organization } from './graph.ts';

function files(base: URL, { csv, json }: { csv: string; json: string }): DataDownload[] {
  const download = (file: string, encodingFormat: string): DataDownload => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: absolute(base, file),
  });
  return [download(csv, 'text/csv'), download(json, 'application/json')];
}

/** What every record of a table says; the publication it is made from lies on another site. */
function dataset(base: URL, file: Download): Dataset {
  return {
    '@type': 'Dataset',
    '@id': datasetId(base, file.id),
    name: file.title,
    version: file.edition,
    license: file.license.url,
    temporalCoverage: file.period,
    isBasedOn: file.publication,
    distribution: files(base, file),
  };
}

/** The page of downloads. */
export function catalogGraph(
  base: URL,
  page: { path: string; title: string; lead: string; files: readonly Download[] },
): Thing[] {
  return [
    {
      '@type': 'DataCatalog',
      '@id': absolute(base, `${page.path}#catalog`),
      name: page.title,
      description: page.lead,
      publisher: organization(base),
      dataset: page.files.map((file) => dataset(base, file)),
    },
  ];
}

/** The page of one source; sources without rows of their own have no file. */
export function sourceGraph(base: URL, page: SourcePage, file: Download | undefined): Thing[] {
  if (!file) return [];
  return [
    {
      ...dataset(base, file),
      description: `${page.measures} ${page.population}`,
      url: absolute(base, `/sources/${page.id}/`),
      creator: { '@type': 'Organization', name: page.publisher },
    },
  ];
}
