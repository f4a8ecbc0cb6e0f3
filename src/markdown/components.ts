// The components that writers may use, with the attributes each takes. All values are literal text.
import { measures, statistics } from '../schema/measure.ts';

interface AttributeRule {
  required: boolean;
  allowed?: readonly string[];
  pattern?: RegExp;
}

interface ComponentRule {
  /** May it hold text? */
  content: 'none' | 'inline' | 'blocks';
  attributes: Record<string, AttributeRule>;
  example: string;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const components = {
  Fact: {
    content: 'none',
    attributes: {
      source: { required: true, pattern: ID },
      subject: { required: true, pattern: /^[\w.-]+$/ },
      measure: { required: true, allowed: Object.keys(measures) },
      statistic: { required: false, allowed: Object.keys(statistics) },
      place: { required: false, pattern: /^[A-Z]{2,5}(-[A-Z0-9]+)?$/ },
      group: { required: false, pattern: /^[a-z-]+=.+$/ },
      period: { required: false, pattern: /^\d{4}[\d/-]*$/ },
    },
    example: '<Fact source="bls-oews" subject="15-1252" measure="pay-year" statistic="median" />',
  },
  Term: {
    content: 'inline',
    attributes: { skill: { required: true, pattern: ID } },
    example: '<Term skill="caching">cache</Term>',
  },
  Callout: {
    content: 'blocks',
    attributes: { kind: { required: true, allowed: ['note', 'judgment', 'warning'] } },
    example: '<Callout kind="judgment">Text.</Callout>',
  },
  Steps: {
    content: 'blocks',
    attributes: {},
    example: '<Steps>\n\n1. First\n2. Second\n\n</Steps>',
  },
  Figure: {
    content: 'none',
    attributes: {
      src: { required: true, pattern: /^\/images\/[a-z0-9][a-z0-9/-]*\.(svg|png|webp|avif)$/ },
      alt: { required: true },
      caption: { required: false },
    },
    example: '<Figure src="/images/request.svg" alt="A request passes through…" caption="…" />',
  },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof components;

/** The rule of a component, or undefined for an unknown name. */
export function componentRule(name: string | null | undefined): ComponentRule | undefined {
  return Object.hasOwn(components, name ?? '') ? components[name as ComponentName] : undefined;
}

/** Tags that Markdown itself makes; nothing else is ever written out. */
export const allowedTags: ReadonlySet<string> = new Set(
  'p em strong del code pre a ul ol li blockquote h2 h3 h4 hr br table thead tbody tr th td img'.split(
    ' ',
  ),
);
