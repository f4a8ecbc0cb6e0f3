// Every case that is a file of its own, for runs that take them all at once.
import { addresses } from './addresses.ts';
import { attributes } from './attributes.ts';
import { bytes } from './bytes.ts';
import { cited } from './cited.ts';
import { code } from './code.ts';
import { components } from './components.ts';
import { dates } from './dates.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { headings } from './headings.ts';
import { hidden } from './hidden.ts';
import { html } from './html.ts';
import { ids } from './ids.ts';
import { images } from './images.ts';
import { bodies, heads, tables, type FileCase } from './kinds.ts';
import { limits } from './limits.ts';
import { links } from './links.ts';
import { matter } from './matter.ts';
import { values } from './values.ts';
import { yaml } from './yaml.ts';

export const all: FileCase[] = [
  ...[addresses, attributes, cited, code, components, figures].flatMap(bodies),
  ...[headings, hidden, html, images, links].flatMap(bodies),
  ...[dates, ids, matter, values, yaml].flatMap(heads),
  ...bytes,
  ...limits,
  ...tables(facts),
];
