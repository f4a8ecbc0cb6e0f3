// A guide to a role, and a how-to article. Short: a guide has to arrive in one round trip.
import type { Article, Thing } from 'schema-dts';
import type { Lang } from '../../texts/languages.ts';
import { textOfHtml } from '../plain-text.ts';
import { absolute, occupationId, organization } from './graph.ts';

/** What an article shows of itself. */
export interface ArticleView {
  /** Address, such as /roles/x/. */
  path: string;
  title: string;
  /** HTML of the sentence under the title. */
  summary: string;
  dates: { published: string; updated: string };
}

function article(base: URL, { path, title, dates }: Omit<ArticleView, 'summary'>): Article {
  return {
    '@type': 'Article',
    '@id': absolute(base, `${path}#article`),
    headline: title,
    datePublished: dates.published,
    dateModified: dates.updated,
    author: organization(base),
  };
}

/** A how-to article. */
export function articleGraph(base: URL, view: ArticleView): Thing[] {
  const description = textOfHtml(view.summary);
  return [{ ...article(base, view), description, publisher: organization(base) }];
}

/** A guide, or its translation: an article about an occupation, which the role's pay page describes in full. */
export function guideGraph(
  base: URL,
  view: Omit<ArticleView, 'path' | 'summary'> & { id: string },
  lang: Lang = 'en',
): Thing[] {
  const path = `/roles/${view.id}/`;
  const own =
    lang === 'en'
      ? {}
      : { inLanguage: lang, translationOfWork: { '@id': absolute(base, `${path}#article`) } };
  return [
    {
      ...article(base, { ...view, path: lang === 'en' ? path : `/${lang}${path}` }),
      ...own,
      about: { '@id': occupationId(base, view.id) },
    },
  ];
}
