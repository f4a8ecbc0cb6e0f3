// Links within the site.
import type { BodyCase } from './kinds.ts';

export const addresses: BodyCase[] = [
  [
    'relative path',
    '[x](../roles/baker/) [x](baker.mdx)',
    '1:1  link-target  the link target "../roles/baker/" is not allowed | Link to https://… or a page of this site…',
    '1:22  link-target  the link target "baker.mdx" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'path that climbs',
    '[x](/roles/../../etc/)',
    '1:1  link-target  "/roles/../../etc/" is not written as this site writes addresses | Write /folder/page/ with a slash at the end.',
  ],
  [
    'path that climbs, encoded',
    '[x](/%2e%2e/%2e%2e/etc/)',
    '1:1  link-target  "/%2e%2e/%2e%2e/etc/" is not written as this site writes addresses | Write /folder/page/ with a slash at the end.',
  ],
  [
    'path without a slash at the end',
    '[x](/roles/baker)',
    '1:1  link-target  "/roles/baker" is not written as this site writes addresses | Write /folder/page/ with a slash at the end.',
  ],
  [
    'path with a query',
    '[x](/roles/baker/?a=1)',
    '1:1  link-target  "/roles/baker/?a=1" is not written as this site writes addresses | Write /folder/page/ with a slash at the end.',
  ],
  [
    'path in capitals',
    '[x](/Roles/Baker/)',
    '1:1  link-target  "/Roles/Baker/" is not written as this site writes addresses | Write /folder/page/ with a slash at the end.',
  ],
  [
    'no target',
    '[x]()',
    '1:1  link-target  the link target "" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'no text',
    '[](/roles/baker/)',
    '1:1  link-target  the link has no text | Write [where it leads](/address/).',
  ],
  [
    'link in a link',
    '<Term skill="kneading">see [x](/roles/baker/)</Term>',
    '1:28  link-target  a link stands inside another link | Keep one of them.',
  ],
  [
    'page that does not exist',
    '[x](/roles/bakker/)',
    '1:1  link-target  there is no page /roles/bakker/ | Did you mean "/roles/baker/"?',
  ],
  [
    'page that does not exist, with a place in it',
    'Text.\n\n- [x](/skills/kneeding/#how)',
    '3:3  link-target  there is no page /skills/kneeding/#how | Did you mean "/skills/kneading/"?',
  ],
  [
    'term that does not exist',
    'A <Term skill="kneeding">dough</Term>.',
    '1:3  link-target  there is no page /skills/kneeding/ | Did you mean "/skills/kneading/"?',
  ],
  [
    'good links',
    '[a](https://example.org/a?b=c#d) [b](mailto:a@example.org) [c](/roles/baker/) [d](/skills/) [e](#x)',
  ],
];
