import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const FORMS = join(ROOT, '.github/ISSUE_TEMPLATE');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Form {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string } }[];
}

const forms = readdirSync(FORMS).filter((name) => name !== 'config.yml');

test('there is a form for a wrong figure, a missing role and an outdated text', () => {
  expect(forms).toEqual(['missing-role.yml', 'outdated-text.yml', 'wrong-figure.yml']);
});

test.for(forms)(
  '%s has what GitHub needs: known parts, each with a label and an id of its own',
  (name) => {
    const form = parse(readFileSync(join(FORMS, name), 'utf8')) as Form;
    expect(form.name.length).toBeGreaterThan(3);
    expect(form.description.length).toBeLessThan(200);
    const ids = form.body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const part of form.body) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(part.type);
      expect(part.id).toMatch(/^[a-z-]+$/);
      expect(part.attributes.label).toBeTruthy();
    }
  },
);

test('every path that has owners exists', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  for (const line of lines) {
    const [path = '', ...owners] = line.split(/\s+/);
    expect(owners.length, line).toBeGreaterThan(0);
    expect(
      owners.every((owner) => /^@[\w-]+(\/[\w-]+)?$/.test(owner)),
      line,
    ).toBe(true);
    if (path !== '*') expect(existsSync(join(ROOT, path)), line).toBe(true);
  }
});

test('updates come for packages and for actions, a week after they were published', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; cooldown: { 'default-days': number } }[];
  };
  expect(updates.map((entry) => entry['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const entry of updates) expect(entry.cooldown['default-days']).toBeGreaterThanOrEqual(7);
});

test('the pull request template asks for the check that exists', () => {
  expect(read('.github/pull_request_template.md')).toContain('`npm run check`');
  expect(JSON.parse(read('package.json'))).toHaveProperty('scripts.check');
});
