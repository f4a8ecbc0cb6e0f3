// What our tables already say about a title: categories, other names, roles near it.
import type { Atlas } from '../model/atlas.ts';
import { groupValue } from '../model/facts.ts';
import type { Document } from '../reader/document.ts';
import type { Fit } from '../schema/parts.ts';
import type { Role } from '../schema/role.ts';
import type { Scheme } from '../schema/scheme.ts';
import { roleNamed, titleKey, titleWords } from './titles.ts';

export interface ProposedCode {
  scheme: Scheme;
  code: string;
  fit: Fit;
  evidence?: string;
  /** Title of the category. */
  category: string;
  /** What the proposal rests on. */
  because: string;
}

export interface Proposals {
  /** Categories that name the title: the category is called so, or lists it. */
  codes: ProposedCode[];
  /** Categories to look at: roles near it use them, or their titles share words. */
  maybe: ProposedCode[];
  /** Titles listed under the same categories that hold all words of this one. */
  aliases: string[];
  /** Other titles listed there; some may be names of this role, most are not. */
  otherTitles: string[];
  /** Guides that share a category, else those whose titles share the last word. */
  kin: Document<Role>[];
}

interface Listed {
  scheme: Scheme;
  code: string;
  title: string;
}

/** Titles that classifications list under their categories. */
function listedTitles(atlas: Atlas): Listed[] {
  return atlas.allFacts
    .filter((fact) => fact.measure === 'listed-title')
    .flatMap((fact) => {
      const scheme = atlas.sources.get(fact.source)?.scheme;
      return scheme ? [{ scheme, code: fact.subject, title: groupValue(fact) }] : [];
    });
}

const idOf = ({ scheme, code }: { scheme: string; code: string }): string => `${scheme} ${code}`;

/** Keeps the first of each category, which has the better reason. */
function distinct(codes: readonly ProposedCode[]): ProposedCode[] {
  return [...Map.groupBy(codes, idOf).values()].flatMap(([first]) => first ?? []);
}

/** O*NET's categories are parts of those of the SOC; the title is listed under the whole as well. */
function withSoc(atlas: Atlas, code: ProposedCode): ProposedCode[] {
  if (code.scheme !== 'onet-soc-2019') return [code];
  const soc = atlas.categories.get(`soc-2018 ${code.code.slice(0, 7)}`);
  const { evidence = '' } = code;
  return soc
    ? [{ ...code, scheme: 'soc-2018', code: soc.code, category: soc.title, evidence }, code]
    : [code];
}

function byTitle(atlas: Atlas, key: string, listed: readonly Listed[]): ProposedCode[] {
  const named = [...atlas.categories.values()].flatMap((category): ProposedCode[] => {
    const about = { scheme: category.scheme, code: category.code, category: category.title };
    if (titleKey(category.title) === key)
      return [{ ...about, fit: 'exact', because: 'the category has this name' }];
    const part = category.title.split(', ').find((title) => titleKey(title) === key);
    return part
      ? [{ ...about, fit: 'title', evidence: part, because: 'the category names it' }]
      : [];
  });
  const listings = listed
    .filter(({ title }) => titleKey(title) === key)
    .flatMap(({ scheme, code, title }): ProposedCode[] => {
      const category = atlas.categories.get(`${scheme} ${code}`)?.title ?? code;
      const because = 'the classification lists this title under it';
      const found = { scheme, code, fit: 'title', evidence: title, category, because } as const;
      return withSoc(atlas, found);
    });
  return distinct([...named, ...listings].toSorted((a, b) => order(a) - order(b)));
}

/** The schemes of the official figures first. */
function order({ scheme }: ProposedCode): number {
  const rank = ['soc-2018', 'onet-soc-2019'].indexOf(scheme);
  return rank < 0 ? 2 : rank;
}

function kinOf(atlas: Atlas, title: string, codes: readonly ProposedCode[]): Document<Role>[] {
  const ids = new Set(codes.map(idOf));
  const last = titleWords(title).at(-1);
  const roles = [...atlas.roles.values()];
  const shared = (role: Document<Role>): number =>
    role.data.codes.filter((code) => ids.has(idOf(code))).length;
  const sharing = roles.filter(shared).toSorted((a, b) => shared(b) - shared(a));
  return sharing.length
    ? sharing
    : roles.filter((role) => titleWords(role.data.title).at(-1) === last);
}

/** Words that say nothing about the trade. */
const COMMON = new Set(
  'and of the in for other all except specialist professional worker'.split(' '),
);

function byWords(atlas: Atlas, title: string): ProposedCode[] {
  const wanted = titleWords(title).filter((word) => !COMMON.has(word));
  const stem = (word: string): string => word.replace(/s$/, '');
  const shared = (words: readonly string[]): string[] =>
    wanted.filter((word) => words.map(stem).includes(stem(word)));
  const enough = wanted.length > 1 ? 2 : 1;
  return [...atlas.categories.values()]
    .map((category) => ({ category, words: shared(titleWords(category.title)) }))
    .filter(({ words }) => words.length >= enough)
    .map(({ category, words }) => ({
      scheme: category.scheme,
      code: category.code,
      fit: 'proxy',
      category: category.title,
      because: `its title holds ${words.map((word) => `"${word}"`).join(' and ')}`,
    }));
}

/** Everything our tables say about a title. The same content gives the same proposals. */
export function propose(atlas: Atlas, title: string): Proposals {
  const key = titleKey(title);
  const listed = listedTitles(atlas);
  const codes = byTitle(atlas, key, listed);
  const taken = new Set(codes.map(idOf));
  const kin = kinOf(atlas, title, codes);
  const fromKin = kin.slice(0, 2).flatMap((role) =>
    role.data.codes.map((code): ProposedCode => ({
      scheme: code.scheme,
      code: code.code,
      fit: code.fit === 'exact' || code.fit === 'title' ? 'proxy' : code.fit,
      category: atlas.categories.get(idOf(code))?.title ?? code.code,
      because: `${role.data.title} uses it`,
    })),
  );
  const schemes = new Set(codes.map((code) => code.scheme));
  const words = titleWords(title);
  const near = listed.filter((entry) => taken.has(idOf(entry)) && titleKey(entry.title) !== key);
  const names = [...new Set(near.map((entry) => entry.title))].toSorted();
  const holdsAll = (name: string): boolean =>
    words.every((word) => titleWords(name).includes(word)) && !roleNamed(atlas, name);
  return {
    codes,
    maybe: distinct([
      ...fromKin.filter((code) => !schemes.has(code.scheme)),
      ...byWords(atlas, title),
    ])
      .filter((code) => !taken.has(idOf(code)))
      .slice(0, 16),
    aliases: names.filter(holdsAll).slice(0, 8),
    otherTitles: names.filter((name) => !holdsAll(name)).slice(0, 40),
    kin,
  };
}
