// Snippets for the components that prose may hold, made from the table that checks them.
import { components, type ComponentName } from '../markdown/components.ts';

interface Snippet {
  prefix: string;
  description: string;
  scope: string;
  body: string[];
}

const ABOUT: Record<ComponentName, string> = {
  Fact: 'A figure with its mark; the rows are in content/facts/',
  Term: 'A link to the glossary',
  Callout: 'Our judgment, a note or a warning',
  Steps: 'Steps in order',
  Figure: 'A picture in public/images/',
};

const BLOCKS: Partial<Record<ComponentName, string[]>> = {
  Steps: ['', '1. $1', '2. $2', ''],
};

function attributes(name: ComponentName): string[] {
  const rules: Record<string, { required: boolean; allowed?: readonly string[] }> =
    components[name].attributes;
  return Object.entries(rules)
    .filter(([key, { required }]) => required || key === 'statistic' || key === 'caption')
    .map(([key, { allowed }], i) => {
      const stop = allowed ? `\${${i + 1}|${allowed.join(',')}|}` : `\${${i + 1}:${key}}`;
      return ` ${key}="${stop}"`;
    });
}

function body(name: ComponentName): string[] {
  const written = attributes(name);
  const open = `<${name}${written.join('')}`;
  const stop = written.length + 1;
  const { content } = components[name];
  if (content === 'none') return [`${open} />`];
  if (content === 'inline') return [`${open}>\${${stop}:words}</${name}>`];
  return [`${open}>`, ...(BLOCKS[name] ?? [`$${stop}`]), `</${name}>`];
}

/** By name, as VS Code reads them. */
export function snippets(): Record<string, Snippet> {
  const names = Object.keys(components) as ComponentName[];
  return Object.fromEntries(
    names.map((name) => [
      `Role Atlas: ${name}`,
      {
        prefix: name.toLowerCase(),
        description: ABOUT[name],
        scope: 'mdx,markdown',
        body: body(name),
      },
    ]),
  );
}
