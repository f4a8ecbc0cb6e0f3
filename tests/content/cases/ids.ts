// Ids that could not be the name of a file.
import { RELATED, type HeadCase } from './kinds.ts';

export const ids: HeadCase[] = [
  [
    'id in capitals',
    RELATED,
    'related: [Baker, batch-maker]',
    '5:11  value-invalid  related[1]: the text "Baker" does not fit | Use lower-case letters…',
  ],
  [
    'id with a space',
    RELATED,
    'related: [baker, batch maker]',
    '5:18  value-invalid  related[2]: the text "batch maker" does not fit | Use lower-case letters…',
  ],
  [
    'id with a Cyrillic letter',
    RELATED,
    'related: [b\u0430ker, batch-maker]',
    '5:11  value-invalid  related[1]: the text "b\u0430ker" does not fit (it holds "\u0430", U+0430, which is not a plain letter) | Use lower-case letters…',
  ],
  [
    'id with a path',
    RELATED,
    'related: [../../etc/passwd, baker]',
    '5:11  value-invalid  related[1]: the text "../../etc/passwd" does not fit | Use lower-case letters…',
  ],
  [
    'id with an absolute path',
    RELATED,
    'related: [/etc/passwd, baker]',
    '5:11  value-invalid  related[1]: the text "/etc/passwd" does not fit | Use lower-case letters…',
  ],
  [
    'id with an encoded path',
    RELATED,
    "related: ['%2e%2e%2fbaker', baker]",
    '5:11  value-invalid  related[1]: the text "%2e%2e%2fbaker" does not fit | Use lower-case letters…',
  ],
  [
    'id with an extension',
    RELATED,
    'related: [baker.mdx, baker]',
    '5:11  value-invalid  related[1]: the text "baker.mdx" does not fit | Use lower-case letters…',
  ],
  [
    'id of every object, __proto__',
    RELATED,
    'related: [__proto__, baker]',
    '5:11  value-invalid  related[1]: the text "__proto__" does not fit | Use lower-case letters…',
  ],
  [
    'id of every object, constructor',
    RELATED,
    'related: [constructor, baker]',
    '5:11  reference-unknown  there is no role "constructor" | Write the id of an existing role, or add that role.',
  ],
  [
    'number as id',
    RELATED,
    'related: [42, baker]',
    '5:11  text-unquoted  related[1]: expected text, found the number 42 | Put the text in quotes.',
  ],
];
