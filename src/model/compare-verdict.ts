// What may be said about the figures of one line: who is highest, or why nobody is called so.
// No imports but words, since a reader's browser runs the same rules as the build.
import type { Fit } from '../schema/parts.ts';
import { listOf } from './format.ts';

/** A figure that may stand for a role. */
export interface Candidate {
  value: number | string;
  category: string;
  fit: Fit;
  /** Figures of one kind may be compared; the reasons against two kinds are in the rule. */
  kind: number;
  /** Half the width of the median's 95 percent interval, where sample and quartiles are known. */
  margin?: number;
  sample?: string;
}

export interface Contender {
  title: string;
  /** Best fit first; empty where nothing is published. */
  figures: readonly Candidate[];
}

export interface Rule {
  /** Word before the winner, such as "Highest"; empty where the values have no order. */
  order: string;
  /** Counts of a whole category say little about one role in it. */
  counts: boolean;
  /** Why two kinds may not be compared, by `a,b`; made by compareFacts at build. */
  reasons: Readonly<Record<string, string>>;
}

/** The period that all figures refer to, or nothing. */
export function commonPeriod(figures: readonly { period: string }[]): string {
  const periods = new Set(figures.map((figure) => figure.period));
  return periods.size === 1 ? [...periods].join('') : '';
}

const EACH = ['', 'it', 'both', 'all three', 'all four'];
const oneOf = new Intl.ListFormat('en-US', { type: 'disjunction' });
const titles = (roles: readonly Contender[]): string => listOf(roles.map((role) => role.title));
const values = (roles: readonly Contender[]): number[] =>
  roles.flatMap((role) => role.figures.map((figure) => Number(figure.value)));

/** Reasons against comparing neighbors in the row, each once. */
function reasonsAgainst({ reasons }: Rule, leading: readonly Candidate[]): string {
  const found = leading.slice(1).flatMap((figure, i) => {
    const [a, b] = [leading[i]!.kind, figure.kind].toSorted((x, y) => x - y);
    return a === b ? [] : (reasons[`${a},${b}`] ?? 'Not comparable.');
  });
  return [...new Set(found)].join(' ');
}

/** Why there is no order although all figures are comparable: some roles fit two categories. */
function noOrder(roles: readonly Contender[]): string {
  const has = (category: string) => (role: Contender) =>
    role.figures.some((figure) => figure.category === category);
  const all = new Set(roles.flatMap((role) => role.figures.map((figure) => figure.category)));
  const shared = [...all].filter((category) => roles.filter(has(category)).length > 1);
  if (!shared.length) return 'No ranking: the order depends on which category is taken.';
  const who = roles.filter((role) => shared.some((category) => has(category)(role)));
  const names = who.length === roles.length ? EACH[who.length] : titles(who);
  return `No ranking: ${names} may be counted under ${oneOf.format(shared)}, so the source does not tell them apart.`;
}

/** Rivals that the samples cannot tell from the highest. */
function tooClose(first: Contender, others: readonly Contender[]): string {
  const best = first.figures[0]!;
  const rivals = others.filter(({ figures: [figure] }) => {
    if (!figure || best.margin === undefined || figure.margin === undefined) return false;
    const distance = Number(best.value) - Number(figure.value);
    return distance < Math.hypot(best.margin, figure.margin);
  });
  if (!rivals.length) return '';
  const named = [first, ...rivals].map((role) => `${role.title} (${role.figures[0]?.sample})`);
  return `Too close to rank: samples of this size cannot tell ${listOf(named)} apart.`;
}

/** The category behind the winner, where it is not the role itself. */
function counted(rule: Rule, roles: readonly Contender[], first: Contender): string {
  const { fit, category } = first.figures[0]!;
  const itself = fit === 'exact' || category.toLowerCase() === first.title.toLowerCase();
  const whichever = roles.some((role) => role.figures.length > 1);
  if (!itself && rule.counts)
    return `, as counted under ${category}, which holds other jobs as well`;
  if (whichever) return ', whichever category is taken';
  return itself ? '' : `, as counted under ${category}`;
}

function ranking(rule: Rule, roles: readonly Contender[]): string {
  const top = Math.max(...roles.map((role) => Number(role.figures[0]!.value)));
  const first = roles.filter((role) => role.figures[0]!.value === top);
  const others = roles.filter((role) => !first.includes(role));
  if (!others.length && new Set(values(roles)).size === 1)
    return `The same for ${EACH[roles.length]}.`;
  if (!others.length || Math.min(...values(first)) <= Math.max(...values(others)))
    return noOrder(roles);
  if (first.length > 1) return `${rule.order}: ${titles(first)}, with the same figure.`;
  return (
    tooClose(first[0]!, others) ||
    `${rule.order}: ${first[0]!.title}${counted(rule, roles, first[0]!)}.`
  );
}

/**
 * One sentence on a line of figures, the first figure of each role being its best fit. A role is
 * called highest only when all are published and comparable, come from different categories, and
 * the order is the same whichever of its categories is taken.
 */
export function verdict(rule: Rule, roles: readonly Contender[]): string {
  const missing = roles.filter((role) => !role.figures.length);
  if (missing.length) return `Not comparable: no figure is published for ${titles(missing)}.`;
  const leading = roles.map((role) => role.figures[0]!);
  const against = reasonsAgainst(rule, leading);
  if (against) return against;
  const same = rule.order ? 'The same figure' : 'The same';
  if (new Set(leading.map((figure) => figure.category)).size === 1)
    return `${same}: ${EACH[roles.length]} are counted under ${leading[0]!.category}.`;
  if (rule.order) return ranking(rule, roles);
  const texts = new Set(roles.flatMap((role) => role.figures.map((figure) => figure.value)));
  return texts.size === 1 ? `The same for ${EACH[roles.length]}.` : 'They differ.';
}
