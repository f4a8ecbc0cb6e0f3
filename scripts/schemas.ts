// npm run schemas: what code editors need to help, made from the schemas: .vscode/schemas/*.json
// and the snippets. A test fails when they are not fresh.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles } from './lib/editor-files.ts';

for (const [path, text] of Object.entries(editorFiles())) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
