// Invisible characters that an entity brings in.
import type { BodyCase } from './kinds.ts';

export const hidden: BodyCase[] = [
  [
    'entity of a bidirectional override',
    'A&#x202E;b.',
    '1:1  hidden-characters  invisible character U+202E | Delete it…',
  ],
  [
    'named entity of a zero-width space',
    'A&ZeroWidthSpace;b.',
    '1:1  hidden-characters  invisible character U+200B | Delete it…',
  ],
  [
    'entity of a soft hyphen',
    'A&shy;b.',
    '1:1  hidden-characters  invisible character U+00AD | Delete it…',
  ],
  [
    'entity of a tag character',
    'A&#xE0041;b.',
    '1:1  hidden-characters  invisible character U+E0041 | Delete it…',
  ],
  [
    'entity in an attribute',
    '<Figure src="/images/oven.svg" alt="A&#x202E;b" />',
    '1:1  hidden-characters  invisible character U+202E | Delete it…',
  ],
  ['entity in code', 'A `&#x202E;` b.'],
];
