// Code, HTML and components in the body of a page.
import { describe } from 'vitest';
import { attributes } from './cases/attributes.ts';
import { code } from './cases/code.ts';
import { components } from './cases/components.ts';
import { html } from './cases/html.ts';
import { bodies, testFiles } from './cases/kinds.ts';

describe('code', () => testFiles(bodies(code)));
describe('HTML', () => testFiles(bodies(html)));
describe('components', () => testFiles(bodies(components)));
describe('attributes', () => testFiles(bodies(attributes)));
