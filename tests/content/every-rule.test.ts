// A rule that no wrong content has ever broken may never fire: each has a case with its message.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/schema/rules.ts';

const cases = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');

test.for(Object.keys(rules))('%s has wrong content that must be told of', (code) => {
  // Expected problems are written as "file:line:column  code  message | hint".
  expect(cases.match(new RegExp(`  ${code}  \\S`))).not.toBeNull();
});
