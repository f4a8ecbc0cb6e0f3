// What the handbook says about each rule. A rule without an entry does not compile.
import type { RuleCode } from '../schema/rules.ts';
import { factHelp } from './rule-help/facts.ts';
import { fileHelp } from './rule-help/files.ts';
import { frontMatterHelp } from './rule-help/front-matter.ts';
import { markdownHelp } from './rule-help/markdown.ts';
import { proseHelp } from './rule-help/prose.ts';
import { translationHelp } from './rule-help/translations.ts';
import type { RuleHelp } from './rule-help/types.ts';

/** Groups of rules in the order of the handbook's list. */
export const ruleGroups = [
  { title: 'Files', help: fileHelp },
  { title: 'Front matter', help: frontMatterHelp },
  { title: 'Text and components', help: markdownHelp },
  { title: 'Prose', help: proseHelp },
  { title: 'Figures and tables', help: factHelp },
  { title: 'Translations', help: translationHelp },
] as const;

export const ruleHelp: Record<RuleCode, RuleHelp> = {
  ...fileHelp,
  ...frontMatterHelp,
  ...markdownHelp,
  ...proseHelp,
  ...factHelp,
  ...translationHelp,
};
