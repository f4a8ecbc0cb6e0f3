// Money and percentages: bare ones are refused, cited ones must exist.
import { describe } from 'vitest';
import { cited } from './cases/cited.ts';
import { figures } from './cases/figures.ts';
import { bodies, testFiles } from './cases/kinds.ts';

describe('bare figures', () => testFiles(bodies(figures)));
describe('cited figures', () => testFiles(bodies(cited)));
