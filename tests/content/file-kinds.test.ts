// Links, folders and pipes where plain files belong; nothing outside content/ is ever opened.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, like, makeContent } from '../support/fixture.ts';

const wrong = (path: string, make: (file: string) => void): string[] => {
  const root = makeContent();
  rmSync(join(root, path), { recursive: true, force: true });
  make(join(root, path));
  return check(root);
};
const about = (path: string, what: string): unknown[] => like([`${path}  file-type  ${what}`]);

test.for(['/etc/passwd', '/proc/self/environ', '../../../../../../etc/passwd', '/nowhere', '.'])(
  'symbolic link to %s',
  (target) => {
    const path = 'content/roles/cook.mdx';
    expect(wrong(path, (file) => symlinkSync(target, file))).toEqual(
      about(path, 'is a symbolic link | Put a plain .mdx file of that name here.'),
    );
  },
);

test('symbolic link as a shared file', () => {
  const path = 'content/categories.csv';
  expect(wrong(path, (file) => symlinkSync('/etc/passwd', file))).toEqual(
    about(path, 'is a symbolic link | Put a plain file of that name here.'),
  );
});

test('symbolic link as a folder', () => {
  const path = 'content/guides';
  expect(wrong(path, (file) => symlinkSync('/etc', file))).toEqual(
    about(path, 'is a symbolic link | Put a folder of that name here.'),
  );
});

test('symbolic link as a picture', () => {
  const found = wrong('public/images/oven.svg', (file) => symlinkSync('/etc/passwd', file));
  expect(found).toEqual(
    like([
      'content/roles/baker.mdx:116:1  image-source  there is no file public/images/oven.svg | …',
    ]),
  );
});

test('folder with the name of a page', () => {
  const path = 'content/roles/cook.mdx';
  expect(wrong(path, (file) => mkdirSync(file))).toEqual(
    about(path, 'is a folder | Put a plain .mdx file of that name here.'),
  );
});

test('folder in place of a shared file', () => {
  const path = 'content/places.yaml';
  expect(wrong(path, (file) => mkdirSync(file))).toEqual(
    about(path, 'is a folder | Put a plain file of that name here.'),
  );
});

test('file in place of a folder', () => {
  const path = 'content/guides';
  expect(wrong(path, (file) => writeFileSync(file, 'x'))).toEqual(
    about(path, 'is a file | Make it a folder.'),
  );
});

test('pipe that nobody writes to', () => {
  const path = 'content/guides/pipe.mdx';
  expect(wrong(path, (file) => execFileSync('mkfifo', [file]))).toEqual(
    about(path, 'is not a plain file | Put a plain .mdx file of that name here.'),
  );
  expect(wrong('content/families.yaml', (file) => execFileSync('mkfifo', [file]))).toEqual(
    about('content/families.yaml', 'is not a plain file | …'),
  );
});
