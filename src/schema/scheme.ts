// Classifications that sources and roles are coded in.
import { z } from 'zod';

/** Id of each classification with the name a reader sees and the publisher's page. */
export const schemes = {
  'soc-2018': { name: 'SOC 2018', place: 'United States', url: 'https://www.bls.gov/soc/' },
  'onet-soc-2019': {
    name: 'O*NET-SOC 2019',
    place: 'United States',
    url: 'https://www.onetcenter.org/taxonomy.html',
  },
  'isco-08': { name: 'ISCO-08', place: 'International', url: 'https://isco.ilo.org/en/isco-08/' },
  'esco-1.2': {
    name: 'ESCO 1.2',
    place: 'European Union',
    url: 'https://esco.ec.europa.eu/en/classification/occupation_main',
  },
  'uk-soc-2020': {
    name: 'SOC 2020',
    place: 'United Kingdom',
    url: 'https://www.ons.gov.uk/methodology/classificationsandstandards/standardoccupationalclassificationsoc/soc2020',
  },
  'noc-2021': { name: 'NOC 2021', place: 'Canada', url: 'https://noc.esdc.gc.ca/' },
  anzsco: {
    name: 'ANZSCO',
    place: 'Australia and New Zealand',
    url: 'https://www.abs.gov.au/anzsco',
  },
  'ssyk-2012': { name: 'SSYK 2012', place: 'Sweden', url: 'https://www.scb.se/ssyk' },
  'kldb-2010': {
    name: 'KldB 2010',
    place: 'Germany',
    url: 'https://statistik.arbeitsagentur.de/DE/Navigation/Grundlagen/Klassifikationen/Klassifikation-der-Berufe/KldB2010/Systematik-Verzeichnisse/Systematik-Verzeichnisse-Nav.html',
  },
  'brc-2014': {
    name: 'BRC 2014',
    place: 'Netherlands',
    url: 'https://www.cbs.nl/nl-nl/onze-diensten/methoden/classificaties/onderwijs-en-beroepen/beroepenclassificatie--isco-en-sbc--',
  },
  'cno-11': {
    name: 'CNO-11',
    place: 'Spain',
    url: 'https://www.ine.es/dyngs/INEbase/en/operacion.htm?c=Estadistica_C&cid=1254736177033&menu=ultiDatos&idp=1254735976614',
  },
  'stack-overflow-2025': {
    name: 'Stack Overflow developer type',
    place: 'Survey of 2025',
    url: 'https://survey.stackoverflow.co/2025/',
  },
  'ai-jobs': {
    name: 'aijobs.net titles',
    place: 'Job adverts',
    url: 'https://aijobs.net/salaries/',
  },
  // For sources that count no occupations: prices, exchange rates.
  none: {
    name: 'Not by occupation',
    place: 'Whole economy',
    url: 'https://data.worldbank.org/indicator/PA.NUS.PPP',
  },
} as const;

export type Scheme = keyof typeof schemes;

export const scheme = z.enum(Object.keys(schemes) as [Scheme, ...Scheme[]]);
