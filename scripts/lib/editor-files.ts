// The files below .vscode/ that are made from the schemas.
import { editorSchemas } from '../../src/authoring/json-schemas.ts';
import { snippets } from '../../src/authoring/snippets.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Text of each file by its path from the project's root. */
export function editorFiles(): Record<string, string> {
  const schemas = Object.entries(editorSchemas());
  return {
    ...Object.fromEntries(
      schemas.map(([name, schema]) => [`.vscode/schemas/${name}.schema.json`, json(schema)]),
    ),
    '.vscode/role-atlas.code-snippets': json(snippets()),
  };
}
