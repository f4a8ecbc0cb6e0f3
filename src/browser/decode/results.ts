// What was found in an ad, as nodes. All text of the ad enters as text, never as markup.
import type { Decoded, PayFound } from '../../model/decode/decode.ts';
import type { NearRole } from '../../model/decode/nearest.ts';
import type { Recognised } from '../../model/decode/recognise.ts';
import type { Strength } from '../../model/decode/sections.ts';
import type { Sign } from '../../model/decode/signs.ts';
import { listOf } from '../../model/format.ts';
import { standingSentence } from '../../model/percentile.ts';
import { link, node } from '../compare/nodes.ts';

const COLUMNS: [Strength, string][] = [
  ['must', 'Must have'],
  ['nice', 'Nice to have'],
  ['unclear', 'Named, strength unclear'],
];

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

function skillItem({ id, title, words }: Recognised, known: ReadonlySet<string>): HTMLElement {
  const item = node('li', '', link(`/skills/${id}/`, title));
  if (known.has(id)) item.append(' ', node('b', '', 'you know this'));
  const said = words.filter((word) => word.toLowerCase() !== title.toLowerCase());
  if (said.length) item.append(node('small', 'why muted', quoted(said.slice(0, 4))));
  return item;
}

function skillsPart({ skills }: Decoded, known: ReadonlySet<string>): Node[] {
  if (!skills.length)
    return [
      node(
        'p',
        '',
        'No skill of the glossary is named in this text. The ad may be for another trade, or say nothing of how the work is done.',
      ),
    ];
  const parts = COLUMNS.flatMap(([strength, title]) => {
    const some = skills.filter((skill) => skill.strength === strength);
    if (!some.length) return [];
    const list = node('ul', 'plain', ...some.map((skill) => skillItem(skill, known)));
    return [node('div', '', node('h3', '', `${title} (${some.length})`), list)];
  });
  const mine = skills.filter(({ id }) => known.has(id)).length;
  return [
    node('div', 'decode-cols', ...parts),
    ...(known.size
      ? [node('p', 'small', `You marked ${mine} of these ${skills.length} as known on a roadmap.`)]
      : []),
  ];
}

function roleItem(role: NearRole, titles: ReadonlyMap<string, string>): HTMLElement {
  const name = (id: string): string => titles.get(id) ?? id.replaceAll('-', ' ');
  const shared = role.shared.slice(0, 6).map(name);
  const more = role.shared.length - shared.length;
  const why = `Both ask for ${listOf(more > 0 ? [...shared, `${more} more`] : shared)}.`;
  return node(
    'li',
    '',
    node('b', '', link(`/roles/${role.id}/`, role.title)),
    ` ${Math.round(role.similarity * 100)}% alike`,
    node('small', 'why', why),
  );
}

function rolesPart({ roles, skills }: Decoded): Node[] {
  if (!roles.length)
    return [
      node('p', '', 'No role of this site shares two skills with the ad, so none is called near.'),
    ];
  const titles = new Map(skills.map(({ id, title }) => [id, title]));
  return [
    node('ol', 'rows', ...roles.map((role) => roleItem(role, titles))),
    node(
      'p',
      'small muted',
      'Of all weight that ad and guide put on skills, the part they share: core and deep skills weigh more, must-haves more than wishes, rare skills more than common ones.',
    ),
  ];
}

function payPart(pay: PayFound | undefined): Node[] {
  if (!pay) return [node('p', '', 'No amount of pay was found in the text.')];
  const { words, per, currency, low, high } = pay.pay;
  const found = node(
    'p',
    '',
    node('b', '', words),
    ` read as ${currency || 'an unnamed currency'} a ${per}.`,
  );
  if (typeof pay.compared === 'string') return [found, node('p', '', pay.compared)];
  const { who, note } = pay.compared;
  const money = (value: number): string =>
    new Intl.NumberFormat('en-US', {
      style: 'currency',
      currency: 'USD',
      maximumFractionDigits: 2,
      minimumFractionDigits: 0,
    }).format(value);
  const lines = [standingSentence(money(low), who, pay.compared.low)];
  if (high > low) lines.push(standingSentence(money(high), who, pay.compared.high));
  return [
    found,
    node('ul', '', ...lines.map((line) => node('li', '', line))),
    node(
      'p',
      'small muted',
      `${note}The category is that of the nearest role and may hold other jobs; advertised pay and surveyed pay are different things.`,
    ),
  ];
}

function signItem({ title, words, why, ask }: Sign): HTMLElement {
  const item = node('li', '', node('h3', '', title));
  if (words.length) item.append(node('p', 'muted', quoted(words)));
  item.append(node('p', '', why), node('p', 'case', ask));
  return item;
}

function signsPart({ signs }: Decoded): Node[] {
  if (!signs.length)
    return [node('p', '', 'None of the signs that we look for. That proves nothing either.')];
  return [
    node('p', 'small muted', 'No sign proves anything; each is worth the question below it.'),
    node('ul', 'plain rows', ...signs.map(signItem)),
  ];
}

function section(id: string, title: string, parts: readonly Node[]): HTMLElement {
  const head = node('h2', '', title);
  head.id = id;
  const made = node('section', '', head, ...parts);
  made.setAttribute('aria-labelledby', id);
  return made;
}

/** Shows what was found; the first heading can take the focus. */
export function showDecoded(
  place: HTMLElement,
  decoded: Decoded,
  known: ReadonlySet<string>,
): void {
  place.replaceChildren(
    section('decoded-skills', 'Skills it asks for', skillsPart(decoded, known)),
    section('decoded-signs', 'Signs worth asking about', signsPart(decoded)),
    section('decoded-pay', 'Pay', payPart(decoded.pay)),
    section('decoded-roles', 'Nearest roles', rolesPart(decoded)),
  );
  place.querySelector('h2')?.setAttribute('tabindex', '-1');
  place.hidden = false;
}
