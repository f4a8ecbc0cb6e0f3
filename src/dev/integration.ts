// In `npm run dev` pages show drafts, and a bar at the foot of each lists the problems of its files.
// Never in a build: there this integration does nothing.
import type { AstroIntegration } from 'astro';
import { joinAtlas } from '../model/atlas.ts';
import { showDrafts } from '../read-atlas.ts';
import { readContent } from '../reader/content.ts';
import { byPlace, rules } from '../schema/rules.ts';

/** Where the bar asks. */
export const PROBLEMS = '/__role-atlas/problems';

/** All problems of content/ as JSON. */
export function problemsJson(root: string, today: string): string {
  const { content, problems } = readContent({ root });
  const joined = joinAtlas(content, { drafts: true, today });
  const all = [...problems, ...joined.problems].sort(byPlace);
  return JSON.stringify(all.map((p) => ({ ...p, severity: rules[p.rule].severity })));
}

export function problemBar(): AstroIntegration {
  return {
    name: 'role-atlas-problems',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        showDrafts();
        injectScript('page', "import '/src/dev/problem-bar.ts';");
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(PROBLEMS, (_, response) => {
          const today = new Date().toISOString().slice(0, 10);
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.setHeader('cache-control', 'no-store');
          response.end(problemsJson(server.config.root, today));
        });
      },
    },
  };
}
