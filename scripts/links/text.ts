// What was found about links, and once a week about old figures, in Markdown.
import { byPlace, type Problem } from '../../src/schema/rules.ts';
import { code } from '../report/markdown.ts';
import type { Answer, Verdict } from './ask.ts';

type Places = ReadonlyMap<string, ReadonlySet<string>>;

/** Line that the weekly workflow looks for to close its issue. */
const NOTHING = 'Nothing to do.';

/** Rules about what time alone makes wrong. */
const AGED = new Set<string>(['fact-stale', 'figures-newer', 'review-old']);

const TITLES: Record<Exclude<Verdict, 'alive'>, string> = {
  gone: 'Gone: find the new address, or another source',
  failing: 'Failing: look again; after two weeks treat them as gone',
  moved: 'Moved for good: write the new address',
  refused: 'Refused to a program: open them yourself now and then',
};
const ORDER = ['gone', 'failing', 'moved', 'refused'] as const;

function lines(
  answers: readonly Answer[],
  places: Places,
  verdicts: readonly (keyof typeof TITLES)[],
) {
  return verdicts.flatMap((verdict) => {
    const found = answers.filter((answer) => answer.verdict === verdict);
    if (!found.length) return [];
    const items = found.map(({ address, why }) => {
      const files = [...(places.get(address) ?? [])].toSorted().map(code).join(', ');
      return `- ${code(address)}: ${code(why)} in ${files}`;
    });
    return [`## ${TITLES[verdict]}`, '', ...items, ''];
  });
}

/** All answers that ask for something, and a count of all. */
export function linksText(answers: readonly Answer[], places: Places): string {
  const alive = answers.filter(({ verdict }) => verdict === 'alive').length;
  return [...lines(answers, places, ORDER), `${answers.length} links asked, ${alive} answer.`].join(
    '\n',
  );
}

/** Text of the weekly issue: dead links, and the warnings of the check, old figures among them. */
export function weeklyText(
  answers: readonly Answer[],
  places: Places,
  problems: readonly Problem[],
): string {
  const warnings = problems
    .filter(({ rule }) => AGED.has(rule))
    .toSorted(byPlace)
    .map(
      ({ file, rule, message, hint }) => `- ${rule} ${code(file)}: ${code(message)} ${code(hint)}`,
    );
  const dead = lines(answers, places, ['gone', 'failing', 'moved']);
  if (!dead.length && !warnings.length) return NOTHING;
  return [
    ...dead,
    ...(warnings.length ? ['## Old figures and pages', '', ...warnings, ''] : []),
    `${answers.length} links asked. This text is renewed every Monday.`,
  ].join('\n');
}
