import { rules, type RuleCode } from '../schema/rules.ts';

const TAILS = [
  ' Usual causes, a wrong and a right example, and how to mend it.',
  ' With usual causes, examples and the way to mend it.',
  ' With causes and examples.',
  '',
];

/** What search engines show for the page of a rule: 70 to 155 characters. */
export function ruleDescription(code: RuleCode): string {
  const start = `The rule ${code} of the check: ${rules[code].meaning}`;
  const tail = TAILS.find((text) => start.length + text.length <= 155) ?? '';
  return start + tail;
}
