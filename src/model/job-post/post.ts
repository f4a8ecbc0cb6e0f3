// A job description that an employer edits: plain texts only, so that it can become any format.

export interface JobPost {
  title: string;
  summary: string;
  /** What the level means here; empty where none is chosen. */
  scope: string;
  responsibilities: string[];
  mustHave: string[];
  niceToHave: string[];
  pay: string;
}

/** A level that the post can be written for. */
export interface PostLevel {
  /** As the guide calls it: "Senior". */
  level: string;
  /** Title of the post at this level: "Senior data engineer". */
  title: string;
  scope: string;
}

export const OPEN_PAY = '[from] to [to] a year, [what else is paid]';

const ADJECTIVE =
  /^(?:junior|mid-?level|senior|lead|staff|principal|associate|entry-level|trainee)$/i;

/** Title of a post at one level of a role; `plural` shows whether the title begins with a name. */
export function levelTitle(role: string, plural: string, level: string): string {
  if (level.toLowerCase().includes(role.toLowerCase())) return level;
  if (role.toLowerCase().endsWith(level.toLowerCase())) return role;
  const inside = plural.charAt(0) + role.slice(1);
  return ADJECTIVE.test(level)
    ? `${level} ${inside}`
    : `${role}, ${/^\p{Lu}\p{Ll}/u.test(level) ? level.charAt(0).toLowerCase() + level.slice(1) : level}`;
}

/** A heading with its lines: one line is a paragraph, `listed` ones are items. */
export interface PostPart {
  heading: string;
  lines: string[];
  listed: boolean;
}

/** The parts under the title, in order, without empty ones. */
export function postParts(post: JobPost): PostPart[] {
  const kept = (lines: readonly string[]): string[] =>
    lines.map((line) => line.trim()).filter((line) => line !== '');
  return [
    { heading: '', lines: kept([post.summary, post.scope]), listed: false },
    { heading: 'Responsibilities', lines: kept(post.responsibilities), listed: true },
    { heading: 'You have', lines: kept(post.mustHave), listed: true },
    { heading: 'Good to have', lines: kept(post.niceToHave), listed: true },
    { heading: 'Pay', lines: kept([post.pay]), listed: false },
  ].filter(({ lines }) => lines.length > 0);
}
