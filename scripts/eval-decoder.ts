// npm run eval:decoder: precision and recall of the recogniser against the hand labels of
// tests/fixtures/ads. `--root <folder>` takes the glossary of another tree; `--wrong` names each miss,
// of the ads with odd numbers only: those with even numbers are held out and never looked at.
import { parseArgs } from 'node:util';
import { evaluate, readAds } from '../tests/support/ads.ts';
import { readContent } from '../src/reader/content.ts';

const { values } = parseArgs({
  options: { root: { type: 'string', default: '.' }, wrong: { type: 'boolean', default: false } },
});
const { content } = readContent({ root: values.root });
const results = evaluate(readAds(), content.skills);

for (const [label, some] of [
  ['all', results],
  ['odd', results.filter(({ number }) => number % 2 === 1)],
  ['even (held out)', results.filter(({ number }) => number % 2 === 0)],
] as const) {
  const sum = (pick: 'right' | 'extra' | 'missed'): number =>
    some.reduce((total, result) => total + result[pick].length, 0);
  const [right, extra, missed] = [sum('right'), sum('extra'), sum('missed')];
  console.log(
    `${label}: ${some.length} ads, precision ${(right / (right + extra)).toFixed(3)}, recall ${(right / (right + missed)).toFixed(3)} (${right} right, ${extra} extra, ${missed} missed)`,
  );
}
if (values.wrong)
  for (const { number, name, extra, missed } of results)
    if (number % 2 && extra.length + missed.length)
      console.log(`${name}\n  extra: ${extra.join(', ')}\n  missed: ${missed.join(', ')}`);
