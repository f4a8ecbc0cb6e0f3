// If anything in content ran, it would leave a file behind. Nothing does.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  check,
  checkCommand,
  checkOnGitHub,
  makeContent,
  type Changes,
} from '../support/fixture.ts';
import { bodies, heads, HEADER, SUMMARY, TITLE, treeOf, type FileCase } from './cases/kinds.ts';

const folder = mkdtempSync(join(tmpdir(), 'role-atlas-canary-'));
const canary = join(folder, 'canary');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Programs that write the canary, one for each way to reach the file system. */
const call = `process.getBuiltinModule("fs").writeFileSync(${JSON.stringify(canary)}, "x")`;
const programs = [
  call,
  `require("fs").writeFileSync(${JSON.stringify(canary)}, "x")`,
  `(await import("node:fs")).writeFileSync(${JSON.stringify(canary)}, "x")`,
  `(() => ${call})()`,
  `globalThis.constructor.constructor(${JSON.stringify(call)})()`,
  `eval(${JSON.stringify(call)})`,
  `new Function(${JSON.stringify(call)})()`,
  '`${' + call + '}`',
  `require("child_process").execSync("touch ${canary}")`,
];

const html = (code: string): string => code.replaceAll('"', '&quot;');

const cases: FileCase[] = [
  ...bodies([
    [
      'import and export',
      `import fs from "node:fs"\n\nexport const x = fs.writeFileSync("${canary}", "x")`,
    ],
    ['import for its effect', `import "data:text/javascript,${encodeURIComponent(call)}"`],
    ['export of a default', `export default ${call}`],
    ['export of a layout', `export const layout = ${call}`],
    [
      'export that Astro runs',
      `export async function getStaticPaths() { ${call} }\n\n{getStaticPaths()}`,
    ],
    ...programs.flatMap((code): [string, string][] => [
      [`expression ${code}`, `{${code}}`],
      [`expression in a line ${code}`, `Text {${code}} text.`],
      [`attribute ${code}`, `<Fact source={${code}} subject="51-3011" measure="pay-year" />`],
      [`export ${code}`, `export const x = ${code}`],
    ]),
    ['spread', `<Callout kind="note" {...${call}}>x</Callout>`],
    ['set:html', `<Callout kind="note" set:html={${call}}>x</Callout>`],
    ['set:html on HTML', `<div set:html={${call}} />`],
    ['client:load', `<Callout kind="note" client:load={${call}}>x</Callout>`],
    ['client:only', `<Callout kind="note" client:only={${call}} />`],
    ['transition:name', `<p transition:name={${call}}>x</p>`],
    ['define:vars', `<script define:vars={{ x: ${call} }}></script>`],
    ['is:inline script', `<script is:inline>{${call}}</script>`],
    ['event handler', `<img src="x" onerror="${html(call)}" />`],
    ['component that is a call', `<{${call}} />`],
    ['comment that ends', `{/* */ ${call} /* */}`],
    [
      'tags of a template language',
      `<%= ${call} %> {{ ${call} }} {% ${call} %} #{${call}} @(${call})`,
    ],
    ['PHP', `<?php touch("${canary}"); ?>`],
    ['directive', `:::js{x={${call}}}\n:::`],
    ['name of a component', '<constructor.constructor />'],
    ['javascript: link', `[x](javascript:${encodeURIComponent(call)})`],
  ]),
  ...heads([
    ['function of YAML', SUMMARY, `summary: !!js/function 'function () { return ${call} }'`],
    [
      'function of YAML that is called',
      SUMMARY,
      `summary: { toString: !!js/function 'function () { return ${call} }' }`,
    ],
    ['undefined of YAML', SUMMARY, 'summary: !!js/undefined x'],
    ['program of YAML', SUMMARY, `summary: !!python/object/apply:os.system ["touch ${canary}"]`],
    ['object of YAML', SUMMARY, `summary: !ruby/object:Gem::Installer { i: x }`],
    ['expression in a text', SUMMARY, `summary: '{${call}}'`],
    ['template literal in a text', SUMMARY, `summary: '{\`\${${call}}\`}'`],
    ['prototype', TITLE, `${TITLE}\n__proto__: { toString: x, then: x, toJSON: x }`],
    ['constructor', TITLE, `${TITLE}\nconstructor: { prototype: { toString: x } }`],
    ['front matter in JavaScript', null, `---js\n{ title: ${call} }\n---\n\nText.\n`],
    ['front matter in CoffeeScript', null, `---coffee\ntitle: ${call}\n---\n\nText.\n`],
    ['front matter in JSON with a comment', null, `---json\n{ "title": ${call} }\n---\n\nText.\n`],
    ['front matter in TOML', null, `+++\ntitle = "${html(call)}"\n+++\n\nText.\n`],
    ['front matter of an Astro file', null, `---\nconst x = ${call};\n---\n\n<p>{x}</p>\n`],
  ]),
];

/** Files that some tool might run if it found them. */
const strays: Changes = {
  'content/facts/formula.csv': `${HEADER}=cmd|'/c touch ${canary}'!A1,US,,jobs,count,2025,=1+1,,\n`,
  'content/config.ts': call,
  'content/content.config.ts': call,
  'content/package.json': JSON.stringify({
    type: 'module',
    scripts: { prepare: `touch ${canary}` },
  }),
  'content/guides/index.js': call,
  'content/guides/page.astro': `---\n${call}\n---\n`,
  'content/guides/page.mdx.js': call,
  'content/guides/vitest.config.ts': call,
  'content/guides/$(touch canary).mdx': 'x',
  'content/guides/;touch canary;.mdx': 'x',
};

let root = '';
let paths: string[] = [];
beforeAll(() => {
  ({ root, paths } = treeOf(cases));
});

test.for(programs.map((code, i) => [i + 1, code] as const))('program %i works', ([, code]) => {
  execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    `import { createRequire } from "node:module"; globalThis.require = createRequire("/");\n${code}`,
  ]);
  expect(existsSync(canary)).toBe(true);
  rmSync(canary);
});

test('reading and joining runs nothing, and every file is refused', () => {
  const found = check(root);
  expect(existsSync(canary)).toBe(false);
  const accepted = paths.filter((path) => !found.some((line) => line.startsWith(path)));
  expect(accepted.map((path) => cases[paths.indexOf(path)]!.name)).toEqual([]);
});

test('the command runs nothing', () => {
  for (const { code, stderr } of [
    checkCommand(root),
    checkCommand(root, '--json'),
    checkOnGitHub(root),
  ]) {
    expect([code, stderr]).toEqual([1, '']);
    expect(existsSync(canary)).toBe(false);
  }
});

test('files that a tool might run are refused and not run', () => {
  const stray = makeContent(strays);
  const found = check(stray);
  for (const path of Object.keys(strays)) {
    expect(
      found.some((line) => line.startsWith(path)),
      path,
    ).toBe(true);
  }
  expect(checkCommand(stray).code).toBe(1);
  expect(existsSync(canary)).toBe(false);
});

test('nothing of every object has been changed', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect({}.toString()).toBe('[object Object]');
  expect(({} as { draft?: boolean }).draft).toBeUndefined();
});
