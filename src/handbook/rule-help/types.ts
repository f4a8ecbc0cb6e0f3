/** One page of the handbook about one rule. */
export interface RuleHelp {
  /** Short name, sentence case. */
  title: string;
  /** Why the rule exists: one or two sentences. */
  why: string;
  /** Usual causes. */
  causes: readonly [string, ...string[]];
  /** A piece of a file that breaks the rule, and the same piece mended. */
  wrong: string;
  right: string;
  /** How to mend it. */
  mend: string;
}
