// Handbook texts of the rules about translations.
import type { RuleHelp } from './types.ts';

export const translationHelp = {
  'translation-unknown': {
    title: 'Translation of no guide',
    why: 'A translation takes its codes, skills and figures from the English guide of the same file name. Without one there is nothing to show.',
    causes: [
      'The file has a translated name; it must have that of the English guide.',
      'The English guide was renamed.',
    ],
    wrong: 'content/translations/es/roles/panadero.mdx',
    right: 'content/translations/es/roles/baker.mdx',
    mend: 'Give the file the name of the English guide. The title inside it is yours to translate.',
  },
  'translation-mismatch': {
    title: 'Translation that does not match',
    why: 'The words of a list are laid over the English list one by one, and a figure that only one language cites is a claim that the other does not make.',
    causes: [
      'A duty, employer or level was added in English, or left out in the translation.',
      'A <Fact/> was moved to another section, or its attributes were translated.',
    ],
    wrong: 'employers: three entries, where the English guide has four',
    right: 'employers: four entries, in the order of the English guide',
    mend: 'Open both files side by side. Translate the same entries in the same order and cite the same figures in the same section; their attributes stay English.',
  },
  'translation-lags': {
    title: 'Translation behind its guide',
    why: 'Readers of another language must know when the English guide has moved on. Until the words are brought up to date, the page says so and links to the English guide.',
    causes: ['The English guide was changed and its date updated set to a later day.'],
    wrong: 'sourceUpdated: 2026-11-21\n# the English guide: updated: 2026-11-25',
    right: 'sourceUpdated: 2026-11-25\n# its changes are translated',
    mend: 'Read what changed in the history of the English guide, translate it, and set sourceUpdated to the date updated of the English guide.',
  },
} as const satisfies Record<string, RuleHelp>;
