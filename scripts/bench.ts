// npm run bench: builds sites of many guides in scratch folders and tells what they cost.
// Prints a table and writes bench.json; asserts nothing, since machines differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, type Measured } from './bench/measure.ts';
import { comparison, exponent, table } from './bench/report.ts';

const BASELINE = join(import.meta.dirname, 'bench/baseline.json');

const { values } = parseArgs({
  options: {
    guides: { type: 'string', default: '100,1000' },
    share: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    out: { type: 'string', default: 'bench.json' },
  },
});

const counts = values.guides.split(',').map(Number);
if (!counts.every((count) => Number.isInteger(count) && count > 0))
  throw new Error('--guides: write numbers with commas between them, such as 100,1000,5000');

const all: Measured[] = [];
for (const guides of counts) {
  console.log(`${guides} guides …`);
  all.push(
    await measure({ project: process.cwd(), guides, share: values.share, keep: values.keep }),
  );
}
console.log(table(all));
all.slice(1).forEach((large, i) => {
  const small = all[i]!;
  const grown = exponent(small, large).toFixed(2);
  console.log(`growth of CPU from ${small.guides} to ${large.guides} guides: exponent ${grown}`);
});
const known = existsSync(BASELINE)
  ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Measured[])
  : [];
console.log(comparison(all, known).join('\n'));
writeFileSync(values.out, `${JSON.stringify(all, null, 2)}\n`);
if (values.save) writeFileSync(BASELINE, `${JSON.stringify(all, null, 2)}\n`);
