// Front matter of content/roles/<role>.mdx. A key exists when something other than the
// guide's own text reads it; the rest is prose under the headings of outline.ts.
import { z } from 'zod';
import {
  dates,
  description,
  disclosure,
  draft,
  fit,
  label,
  resource,
  slug,
  text,
} from './parts.ts';
import { scheme } from './scheme.ts';

const code = z.strictObject({
  scheme: scheme.describe('Classification the code belongs to.'),
  code: z
    .string()
    .min(1)
    .max(60)
    .describe('Code in that classification; must be in content/categories.csv.'),
  fit: fit.describe('How the category relates to this role.'),
  evidence: label.optional().describe('Title in the classification that the link rests on.'),
});

const duty = z.strictObject({
  title: label.describe('Starts with a verb: "Design the tables".'),
  text: text.describe('What is done and why.'),
  example: text.describe('A concrete case that only this role could have.'),
});

const roleSkill = z.strictObject({
  skill: slug.describe('Id of a file in content/skills/.'),
  kind: z
    .enum(['core', 'common', 'emerging'])
    .describe('core: no work without it; common: most teams; emerging: rising.'),
  depth: z.enum(['basic', 'working', 'deep']).describe('How well it must be known to be hired.'),
  why: text.describe('What this role does with it.'),
});

const route = z.strictObject({
  title: label.describe('Name of the route: "From back-end development".'),
  kind: z
    .enum(['degree', 'apprenticeship', 'self-taught', 'bootcamp', 'inside-move', 'neighbor'])
    .describe('Kind of route in.'),
  text: text.describe('For whom it suits, what it takes, what is hard about it.'),
});

const project = z.strictObject({
  title: label.describe('Name of the project, as one would tell a friend.'),
  brief: text.describe('What to build.'),
  done: z.array(text).min(2).max(5).describe('Definition of done: what must hold.'),
  skills: z.array(slug).min(1).max(6).describe('Skills it proves.'),
});

const neighbor = z.strictObject({
  role: slug.optional().describe('Id of a guide, once there is one.'),
  title: label.optional().describe('Name of the role where there is no guide yet.'),
  differs: text.describe('How the days differ.'),
});

const nextRole = z.strictObject({
  role: slug.optional().describe('Id of a guide, once there is one.'),
  title: label.optional().describe('Name of the role where there is no guide yet.'),
  why: text.describe('What carries over and what is new.'),
});

const jobDescription = z.strictObject({
  summary: text.describe(
    'What the post is for; [gaps] in brackets for what only the employer knows.',
  ),
  responsibilities: z
    .array(text)
    .min(4)
    .max(8)
    .describe('What the person will do in the first year.'),
  mustHave: z
    .array(text)
    .min(3)
    .max(6)
    .describe('At most six; no degree unless the law asks for it.'),
  niceToHave: z.array(text).max(6).describe('What helps and can be learned on the job.'),
});

export const roleSchema = z.strictObject({
  title: label.describe('Name of the role, sentence case.'),
  plural: label.describe(
    'The same in the plural, lower case unless a name: "back-end developers".',
  ),
  family: slug.describe('Id of a family in families.yaml.'),
  aliases: z
    .array(label)
    .min(1)
    .max(16)
    .describe('Other names a reader may know; shown and searched.'),
  searchTerms: z
    .array(label)
    .max(24)
    .default([])
    .describe(
      'Searched but not shown: tools and old titles; no misspellings, since search forgives slips.',
    ),
  summary: text.describe('One sentence that answers "what is this role?".'),
  description,
  codes: z.array(code).min(1).describe("The role's categories in the sources, the best first."),
  environment: z
    .strictObject({
      place: text.describe('Where the work is done.'),
      hours: text.describe('Usual hours; say so where nobody measures them.'),
      pattern: text.describe('On call, shifts, deadlines, quiet and busy times.'),
      remote: z
        .enum(['usual', 'often', 'sometimes', 'rare'])
        .describe('How common remote work is, by our judgment.'),
    })
    .describe('Where, when and in what rhythm the work is done.'),
  employers: z
    .array(
      z.strictObject({
        title: label.describe('Kind of employer: "Banks and insurers".'),
        text: text.describe('How the work differs there.'),
      }),
    )
    .min(3)
    .max(6)
    .describe('Kinds of employer and how the work differs.'),
  duties: z.array(duty).min(6).max(9).describe('What the role does, each with a case.'),
  skills: z.array(roleSkill).min(8).max(26).describe('Skills it needs, the most important first.'),
  tools: z
    .array(
      z.strictObject({
        group: label.describe('What the tools are for: "Scheduling".'),
        items: z.array(label).min(1).max(9).describe('Names of tools.'),
      }),
    )
    .min(3)
    .max(8)
    .describe('Tools by purpose.'),
  qualifications: z
    .array(
      z.strictObject({
        text: text.describe('What is asked for, in the words of adverts made plain.'),
        kind: z
          .enum(['education', 'experience', 'certificate', 'other'])
          .describe('Kind of requirement.'),
        asked: z.enum(['often', 'sometimes', 'rarely']).describe('How often, by our judgment.'),
      }),
    )
    .min(3)
    .max(8)
    .describe('What employers ask for, by our judgment, and how often.'),
  routes: z.array(route).min(3).max(6).describe('Ways into the role.'),
  steps: z
    .array(
      z.strictObject({
        title: label.describe('What to do: "Learn SQL until windows feel ordinary".'),
        text: text.describe('How, and when it is enough.'),
      }),
    )
    .min(4)
    .max(8)
    .describe('Steps from nothing to the first post, in order.'),
  projects: z.array(project).length(3).describe('Projects that prove skills to an employer.'),
  interview: z
    .array(
      z.strictObject({
        question: text.describe('A question that interviewers ask.'),
        shows: text.describe('What a good answer shows.'),
      }),
    )
    .length(8)
    .describe('Questions of an interview.'),
  levels: z
    .array(
      z.strictObject({
        title: label.describe('Name of the level.'),
        scope: text.describe('What changes: problems, freedom, people.'),
      }),
    )
    .min(3)
    .max(6)
    .describe('Steps of a career in the role, the first one first.'),
  next: z.array(nextRole).min(2).max(6).describe('Roles that people move to.'),
  neighbors: z.array(neighbor).min(2).max(6).describe('Roles that are confused with this one.'),
  faq: z
    .array(
      z.strictObject({
        question: text.describe('As a reader would ask it.'),
        answer: text.describe('The answer first, then the reason.'),
      }),
    )
    .min(4)
    .max(8)
    .describe('Questions of readers; pay and outlook are answered from the figures.'),
  jobDescription: jobDescription.describe('A job description to start from.'),
  resources: z.array(resource).min(5).max(10).describe('Where to learn more, free things first.'),
  formerIds: z
    .array(slug)
    .max(8)
    .optional()
    .describe('File names this guide had before, so that old links still lead here.'),
  disclosure: disclosure.describe('How the page was made.'),
  ...dates,
  draft,
});

export type Role = z.infer<typeof roleSchema>;
