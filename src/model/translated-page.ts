// The page of a guide in another language: the English guide's codes and figures, its own words.
import type { Translated } from '../texts/languages.ts';
import { textsOf } from '../texts/all.ts';
import type { Atlas } from './atlas.ts';
import { Citations } from './citations.ts';
import { roleFits } from './role-fits.ts';
import { rolePage } from './role-page.ts';
import { atlasIn, guideVersions, standing } from './translations.ts';

/** Throws where the guide is not translated, which the list of pages prevents. */
export function translatedPage(atlas: Atlas, lang: Translated, id: string) {
  const own = atlasIn(atlas, lang);
  const english = atlas.roles.get(id);
  const words = atlas.translations.get(lang)?.roles.get(id);
  const document = own.roles.get(id);
  if (!english || !words || !document) throw new Error(`${id} is not translated into ${lang}`);
  const citations = new Citations(own, roleFits(document.data), textsOf[lang]);
  return {
    page: rolePage(own, document, citations),
    versions: guideVersions(atlas, id),
    standing: standing(english, words),
  };
}
