// Links, pictures and headings in the body of a page.
import { describe } from 'vitest';
import { addresses } from './cases/addresses.ts';
import { headings } from './cases/headings.ts';
import { images } from './cases/images.ts';
import { bodies, testFiles } from './cases/kinds.ts';
import { links } from './cases/links.ts';

describe('links out of the site', () => testFiles(bodies(links)));
describe('links within the site', () => testFiles(bodies(addresses)));
describe('pictures', () => testFiles(bodies(images)));
describe('headings', () => testFiles(bodies(headings)));
