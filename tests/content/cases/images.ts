// Pictures.
import type { BodyCase } from './kinds.ts';

export const images: BodyCase[] = [
  [
    'image of another site',
    '![Bread](https://example.org/bread.png)',
    '1:1  image-source  images are written with <Figure> | Write <Figure …',
  ],
  [
    'image in Markdown',
    '![Bread](/images/oven.svg)',
    '1:1  image-source  images are written with <Figure> | Write <Figure …',
  ],
  [
    'image in Markdown without alternative',
    '![](/images/oven.svg)',
    '1:1  image-alt  the image has no text alternative | Say in a sentence what the picture shows.',
    '1:1  image-source  images are written with <Figure> | Write <Figure …',
  ],
  [
    'figure of another site',
    '<Figure src="https://example.org/bread.svg" alt="Bread" />',
    '1:1  component-attribute  src="https://example.org/bread.svg" does not fit <Figure> | Write <Figure …',
  ],
  [
    'figure with data',
    '<Figure src="data:image/svg+xml,x" alt="Bread" />',
    '1:1  component-attribute  src="data:image/svg+xml,x" does not fit <Figure> | Write <Figure …',
  ],
  [
    'figure of another host',
    '<Figure src="//example.org/images/x.svg" alt="Bread" />',
    '1:1  component-attribute  src="//example.org/images/x.svg" does not fit <Figure> | Write <Figure …',
  ],
  [
    'figure that climbs out',
    '<Figure src="/images/../../package.svg" alt="Bread" />',
    '1:1  component-attribute  src="/images/../../package.svg" does not fit <Figure> | Write <Figure …',
  ],
  [
    'figure of a type that is not allowed',
    '<Figure src="/images/bread.gif" alt="Bread" />',
    '1:1  component-attribute  src="/images/bread.gif" does not fit <Figure> | Write <Figure …',
  ],
  [
    'figure without alternative',
    '<Figure src="/images/oven.svg" />',
    '1:1  component-attribute  <Figure> needs alt="…" | Write <Figure …',
  ],
  [
    'figure with an empty alternative',
    '<Figure src="/images/oven.svg" alt=" " />',
    '1:1  component-attribute  alt=" " does not fit <Figure> | Write <Figure …',
  ],
  [
    'figure whose file is missing',
    'Text.\n\n<Figure src="/images/bread.svg" alt="Bread" />',
    '3:1  image-source  there is no file public/images/bread.svg | Add the picture, or mend its name.',
  ],
  [
    'figure in a line',
    'See <Figure src="/images/oven.svg" alt="An oven" /> here.',
    '1:5  inline-only  <Figure> stands inside a line | Put it on lines of its own…',
  ],
  ['good figure', '<Figure src="/images/oven.svg" alt="An oven" caption="Ours" />'],
];
