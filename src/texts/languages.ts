// The languages of the site.

/** Languages by their code, each in its own words. */
export const languages = { en: 'English', es: 'Español' } as const;

export type Lang = keyof typeof languages;

/** Languages that guides are translated into; each has a folder in content/translations/. */
export const translated = ['es'] as const satisfies readonly Lang[];

/** A language that a guide is translated into. */
export type Translated = (typeof translated)[number];
