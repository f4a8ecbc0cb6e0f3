// The guide's job description and levels as plain texts.
import type { Document } from '../../reader/document.ts';
import type { Role } from '../../schema/role.ts';
import { plainInline } from '../plain-text.ts';
import { levelTitle, OPEN_PAY, type JobPost, type PostLevel } from './post.ts';
import { oncePer } from '../once.ts';

/** Levels of a role, in the order of its guide. */
export const postLevels = ({ title, plural, levels }: Role): PostLevel[] =>
  levels.map((level) => ({
    level: level.title,
    title: levelTitle(title, plural, level.title),
    scope: plainInline(level.scope),
  }));

/** The guide's template as a post for no level in particular; the same object for every format. */
export const templatePost = oncePer(({ data }: Document<Role>): JobPost => {
  const { summary, responsibilities, mustHave, niceToHave } = data.jobDescription;
  return {
    title: data.title,
    summary: plainInline(summary),
    scope: '',
    responsibilities: responsibilities.map(plainInline),
    mustHave: mustHave.map(plainInline),
    niceToHave: niceToHave.map(plainInline),
    pay: OPEN_PAY,
  };
});
