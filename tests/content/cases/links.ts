// Links that lead out of the site.
import type { BodyCase } from './kinds.ts';

export const links: BodyCase[] = [
  [
    'javascript:',
    '[x](javascript:alert(1))',
    '1:1  link-target  the link target "javascript:alert(1)" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'javascript: in capitals',
    '[x](JAVASCRIPT:alert(1))',
    '1:1  link-target  the link target "JAVASCRIPT:alert(1)" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'javascript: with an entity',
    '[x](&#106;avascript:alert(1)) [x](javascript&colon;alert(1))',
    '1:1  link-target  the link target "javascript:alert(1)" is not allowed | Link to https://… or a page of this site…',
    '1:31  link-target  the link target "javascript:alert(1)" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'javascript: with a tab',
    '[x](<java\tscript:alert(1)>)',
    '1:1  link-target  the link target "java%09script:alert(1)" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'javascript: with a line break as entity',
    '[x](java&#10;script:alert(1))',
    '1:1  link-target  the link target "java%0Ascript:alert(1)" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'javascript: after a space',
    '[x](< javascript:alert(1)>)',
    '1:1  link-target  the link target "%20javascript:alert(1)" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'javascript: in a reference',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '1:1  link-target  the link target "javascript:alert(1)" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'data:',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '1:1  link-target  the link target "data:text/html;base64,PHNjcmlwdD4=" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'vbscript:',
    '[x](vbscript:msgbox(1))',
    '1:1  link-target  the link target "vbscript:msgbox(1)" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'file:',
    '[x](file:///etc/passwd)',
    '1:1  link-target  the link target "file:///etc/passwd" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'blob:',
    '[x](blob:https://example.org/1)',
    '1:1  link-target  the link target "blob:https://example.org/1" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'host without a scheme',
    '[x](//example.org/)',
    '1:1  link-target  the link target "//example.org/" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'host behind a backslash',
    '[x](/\\example.org/)',
    '1:1  link-target  "/%5Cexample.org/" is not written as this site writes addresses | Write /folder/page/ with a slash at the end.',
  ],
  [
    'two backslashes',
    '[x](\\\\example.org/)',
    '1:1  link-target  the link target "%5Cexample.org/" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'http:',
    '[x](http://example.org/)',
    '1:1  link-target  the link target "http://example.org/" is not allowed | Use the https address.',
  ],
  [
    'bare http: address',
    'See http://example.org/ for more.',
    '1:5  link-target  the link target "http://example.org/" is not allowed | Use the https address.',
  ],
  [
    'bare www. address',
    'See www.example.org for more.',
    '1:5  link-target  the link target "http://www.example.org" is not allowed | Use the https address.',
  ],
  [
    'ftp:',
    '[x](ftp://example.org/)',
    '1:1  link-target  the link target "ftp://example.org/" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'https: without a host',
    '[x](https://)',
    '1:1  link-target  the link target "https://" is not allowed | Link to https://… or a page of this site…',
  ],
  [
    'mailto: without an address',
    '[x](mailto:)',
    '1:1  link-target  the link target "mailto:" is not allowed | Link to https://… or a page of this site…',
  ],
];
