// The check of the form, with the schema that `npm run check` uses and the ids that the page knows.
import './no-eval.ts';
import { inOrder, roleIssues, type Issue, type KnownIds } from '../../authoring/role-issues.ts';
import { roleSchema } from '../../schema/role.ts';

const options = (name: string): HTMLOptionElement[] => [
  ...(document.querySelector<HTMLDataListElement>(`datalist#known-${name}`)?.options ?? []),
];

let known: KnownIds | undefined;

function knownIds(): KnownIds {
  known ??= {
    families: options('families').map(({ value }) => value),
    skills: options('skills').map(({ value }) => value),
    roles: options('roles').map(({ value, text }) => ({ id: value, title: text })),
    codes: options('codes').map(({ value, dataset }) => `${dataset['scheme']} ${value}`),
  };
  return known;
}

/** What is wrong with the data of the form. */
export function issuesOf(data: Readonly<Record<string, unknown>>): Issue[] {
  return roleIssues(data, knownIds());
}

/** Splits data of a file into what a guide can hold and the names of all other keys. */
export function knownKeys(data: Readonly<Record<string, unknown>>): {
  data: Record<string, unknown>;
  unknown: string[];
} {
  const keys = Object.keys(data).filter((key) => !Object.hasOwn(roleSchema.shape, key));
  return { data: inOrder(data), unknown: keys.map((key) => key.slice(0, 40)) };
}
