// What each phase of a build costs, for `npm run bench`. Without its variables a build is not touched.
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** The moment at which a phase ended. */
export interface Mark {
  phase: string;
  /** CPU seconds of this process since it began, without its children. */
  cpu: number;
  /** Seconds since the process began. */
  wall: number;
}

const marks: Mark[] = [];

function mark(phase: string): void {
  const { user, system } = process.cpuUsage();
  marks.push({ phase, cpu: (user + system) / 1e6, wall: process.uptime() });
}

type Done = NonNullable<AstroIntegration['hooks']['astro:build:done']>;

/** The integration with a mark after its last step. */
function marked(integration: AstroIntegration): AstroIntegration {
  const done = integration.hooks['astro:build:done'];
  if (!done) return integration;
  const timed: Done = async (options) => {
    await done(options);
    mark(integration.name);
  };
  return { ...integration, hooks: { ...integration.hooks, 'astro:build:done': timed } };
}

/** Marks before and after the pages are rendered, and writes all marks when the process ends. */
function marker(file: string): AstroIntegration {
  process.on('exit', () => {
    mark('end');
    writeFileSync(file, JSON.stringify(marks));
  });
  return {
    name: 'role-atlas-phases',
    hooks: {
      'astro:build:start': () => mark('start'),
      'astro:build:generated': () => mark('pages'),
    },
  };
}

/**
 * The integrations as they are; with marks where BENCH_PHASES names a file for them, and without
 * those that BENCH_SKIP names.
 */
export function measured(integrations: AstroIntegration[]): AstroIntegration[] {
  const { BENCH_PHASES, BENCH_SKIP = '' } = process.env;
  if (!BENCH_PHASES) return integrations;
  const skipped = new Set(BENCH_SKIP.split(','));
  const kept = integrations.filter(({ name }) => !skipped.has(name));
  return [marker(BENCH_PHASES), ...kept.map(marked)];
}
