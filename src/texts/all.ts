// The texts of each language.
import { en, type Texts } from './en.ts';
import { es } from './es.ts';
import type { Lang } from './languages.ts';

export const textsOf: Readonly<Record<Lang, Texts>> = { en, es };
