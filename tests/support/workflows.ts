// The workflows of .github/, as the tests read them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '../../.github/workflows');

export interface Step {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

export interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  environment?: unknown;
  steps: Step[];
}

export interface Workflow {
  name: string;
  text: string;
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}

/** Each workflow by the name of its file. */
export function workflows(): Map<string, Workflow> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));
  return new Map(
    names.map((name) => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      return [name, { ...(parse(text) as Omit<Workflow, 'text'>), text }];
    }),
  );
}

/** Steps of all jobs. */
export function stepsOf(workflow: Workflow): Step[] {
  return Object.values(workflow.jobs).flatMap((job) => job.steps);
}
