// What a rule about content sees and how it reports.
import type { RuleCode } from '../../schema/rules.ts';
import type { Node } from '../tree.ts';

export interface Report {
  (rule: RuleCode, node: Node, message: string, hint: string): void;
}

/** Looks at one node at a time; `ancestors` runs from the root to the parent. */
export interface Rule {
  visit: (node: Node, ancestors: readonly Node[], report: Report) => void;
}
