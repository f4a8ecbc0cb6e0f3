// Which <Fact/> of pages an import leaves without a figure, or gives another one.
import { joinAtlas } from '../../src/model/atlas.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import { resolveRef } from '../../src/model/fact-ref.ts';
import type { FactRef } from '../../src/markdown/render.ts';
import type { Content } from '../../src/reader/content.ts';
import type { Fact } from '../../src/schema/fact.ts';

/** A <Fact/> and the file it stands in. */
interface Citation {
  file: string;
  ref: FactRef;
}

function citations(content: Content, source: string): Citation[] {
  const pages = [...content.roles, ...content.skills, ...content.guides];
  const { path, facts } = content.familyTexts;
  return [
    ...pages.flatMap((page) => page.facts.map((ref) => ({ file: page.path, ref }))),
    ...facts.map((ref) => ({ file: path, ref })),
  ].filter(({ ref }) => ref.query['source'] === source);
}

const figure = (fact: Fact): string => `${fact.value} (${fact.period})`;

function changeOf({ file, ref }: Citation, old: Atlas, fresh: Atlas): string[] {
  const before = resolveRef(ref, old, file).fact;
  if (!before) return [];
  const { fact: after, problems } = resolveRef(ref, fresh, file);
  const { source, ...query } = ref.query;
  const asked = Object.values(query).join(' ');
  const place = `${file}:${ref.line}  ${source} ${asked}`;
  if (!after) return [`${place}: vanished, was ${figure(before)}; ${problems[0]?.message ?? ''}`];
  return figure(before) === figure(after)
    ? []
    : [`${place}: ${figure(before)} → ${figure(after)}; read the prose around it again`];
}

/**
 * One line per cited figure of `source` that is gone or differs once `facts` take the place of
 * its rows. Vanished ones come first: they would stop the build.
 */
export function citedChanges(content: Content, source: string, facts: readonly Fact[]): string[] {
  const today = '2000-01-01'; // nothing here depends on the age of figures
  const others = content.facts.filter((fact) => fact.source !== source);
  const old = joinAtlas(content, { drafts: true, today }).atlas;
  const changed = { ...content, facts: [...others, ...facts] };
  const fresh = joinAtlas(changed, { drafts: true, today }).atlas;
  const lines = citations(content, source).flatMap((one) => changeOf(one, old, fresh));
  return lines.toSorted(
    (a, b) => Number(b.includes(': vanished, ')) - Number(a.includes(': vanished, ')),
  );
}
