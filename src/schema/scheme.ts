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
} as const;

export type Scheme = keyof typeof schemes;

export const scheme = z.enum(Object.keys(schemes) as [Scheme, ...Scheme[]]);
