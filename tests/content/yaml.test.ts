// Front matter: its form, its keys and values, its texts.
import { describe } from 'vitest';
import { dates } from './cases/dates.ts';
import { ids } from './cases/ids.ts';
import { heads, testFiles } from './cases/kinds.ts';
import { matter } from './cases/matter.ts';
import { values } from './cases/values.ts';
import { yaml } from './cases/yaml.ts';

describe('form', () => testFiles(heads(yaml)));
describe('keys and values', () => testFiles(heads(values)));
describe('dates', () => testFiles(heads(dates)));
describe('ids', () => testFiles(heads(ids)));
describe('texts', () => testFiles(heads(matter)));
