// Every section and field of the five seed documents has a home on the built back-end pages.
// Columns: seed and section, page, selector of its home, text that must stand there.
import { expect, test } from 'vitest';
import { page } from '../support/site.ts';

const GUIDE = '/roles/back-end-developer/';
const PAY = `${GUIDE}pay/`;
const JOB = `${GUIDE}job-description/`;
const ROADMAP = `${GUIDE}roadmap/`;

const at = (id: string): string => `section#${id}`;

const HOMES: readonly [string, string, string, RegExp][] = [
  // 000: job-board article
  ['000 what is the job', GUIDE, at('what-it-is'), /writes the programs/],
  ['000 what they usually do', GUIDE, at('what-they-do'), /Design the tables/],
  ['000 top skills', GUIDE, at('skills'), /Core: no work without them[\s\S]*SQL/],
  ['000 how to become one: degree', ROADMAP, at('routes'), /Degree in computer science/],
  ['000 how to become one: portfolio', ROADMAP, at('projects'), /Build a portfolio/],
  ['000 how to become one: open source', ROADMAP, at('applying'), /open-source/],
  ['000 average salary, with caveat', GUIDE, at('pay'), /by source[\s\S]*They differ for reasons/],
  [
    '000 types of positions',
    GUIDE,
    at('kinds-and-neighbors'),
    /web developer[\s\S]*software engineer[\s\S]*database administrator[\s\S]*systems analyst/,
  ],
  ['000 popular locations', PAY, 'main', /By US state[\s\S]*California/],
  [
    '000 typical tools',
    GUIDE,
    at('tools'),
    /Languages[\s\S]*Frameworks[\s\S]*Data stores[\s\S]*APIs[\s\S]*Version control/,
  ],
  ['000 demand', GUIDE, at('outlook'), /Openings a year/],
  // 001: tech jobs database
  [
    '001 breadcrumb',
    GUIDE,
    'nav[aria-label=Breadcrumb]',
    /Roles[\s\S]*Software engineering[\s\S]*Back-end developer/,
  ],
  ['001 also goes by', GUIDE, 'header.head', /Also: Back-end engineer/],
  ['001 also goes by: SQL developer', GUIDE, at('kinds-and-neighbors'), /SQL developer/],
  ['001 how much will I make, with source', GUIDE, '.strip', /Median pay a year[\s\S]*\$92,650/],
  ['001 will I get a job: growth with period', GUIDE, '.strip', /Projected growth[\s\S]*2024–2034/],
  ['001 will I get a job: openings', GUIDE, '.strip', /Openings a year/],
  [
    '001 who will I work for',
    GUIDE,
    at('where-they-work'),
    /Kinds of employer[\s\S]*Online shops[\s\S]*Start-ups/,
  ],
  ['001 daily activities', GUIDE, at('what-they-do'), /A day[\s\S]*front-end developer[\s\S]*test/],
  [
    '001 no degree, no experience',
    GUIDE,
    at('how-to-become-one'),
    /without a degree[\s\S]*no degree needed/,
  ],
  ['001 18 skills, each with a definition', GUIDE, at('skills'), /\.NET[\s\S]*/],
  ['001 portfolio', ROADMAP, 'main', /Done when/],
  ['001 apply: résumé, profiles, portfolio', ROADMAP, at('applying'), /Résumé and profiles/],
  ['001 apply: network', ROADMAP, at('applying'), /Network\./],
  ['001 apply: find jobs', ROADMAP, at('applying'), /Finding openings/],
  ['001 apply: interviewing', ROADMAP, 'article', /Interviews\.[\s\S]*Interview questions/],
  ['001 apply: technical tests', ROADMAP, at('applying'), /Technical tests/],
  ['001 related role', GUIDE, at('kinds-and-neighbors'), /Full-stack developer/],
  ['001 more job profiles', GUIDE, 'nav[aria-label=Main]', /Roles/],
  ['001 faq: what skills, what does', GUIDE, at('what-they-do'), /Write the interfaces/],
  ['001 faq: how much', ROADMAP, at('questions'), /How much do back-end developers earn\?/],
  ['001 faq: same as engineer', ROADMAP, at('questions'), /back-end engineer mean different jobs/],
  ['001 faq: in demand', ROADMAP, at('questions'), /in demand\?/],
  ['001 faq: good job', GUIDE, at('reasons-not-to'), /invisible/],
  ['001 faq: too late at 35', ROADMAP, at('questions'), /35 too late/],
  // 002: job guide
  ['002 intro', GUIDE, 'header.head', /part of an application that runs on servers/],
  ['002 branch', GUIDE, 'nav[aria-label=Breadcrumb]', /Software engineering/],
  [
    '002 main duties',
    GUIDE,
    at('what-they-do'),
    /Keep people out[\s\S]*Put changes into production[\s\S]*Review, document and explain/,
  ],
  ['002 support and guidance', GUIDE, at('what-they-do'), /help support staff/],
  ['002 key qualifications', ROADMAP, at('qualifications'), /degree in computing/],
  ['002 basic requirements: years', ROADMAP, at('qualifications'), /three years/],
  ['002 agile', ROADMAP, at('qualifications'), /Agile/],
  [
    '002 salary by level: measured experience instead',
    GUIDE,
    at('pay'),
    /by years of coding[\s\S]*5-9 years/,
  ],
  ['002 levels', GUIDE, at('path'), /Junior[\s\S]*Senior/],
  ['002 salary country overview', PAY, 'main', /Countries[\s\S]*Germany[\s\S]*India/],
  ['002 faq: find a job, hiring process', ROADMAP, at('questions'), /what is hiring like/],
  ['002 faq: prepare an interview', ROADMAP, 'main', /A good answer shows/],
  ['002 explore more careers', GUIDE, at('path'), /Next roles/],
  // 003: job description
  ['003 template', JOB, 'h1', /job description/],
  ['003 summary', JOB, 'main', /You build and run the services/],
  ['003 responsibilities', JOB, 'main', /Responsibilities[\s\S]*Design tables/],
  ['003 qualifications', JOB, 'main', /You have/],
  ['003 skills', JOB, 'main', /Message queues/],
  ['003 linked from the guide', GUIDE, at('how-to-become-one'), /a job description/],
  // 004: role overview
  [
    '004 overview: purpose and collaborators',
    GUIDE,
    at('where-they-work'),
    /sit with front-end developers, a designer/,
  ],
  ['004 responsibilities with descriptions', GUIDE, at('what-they-do'), /Find out why it is slow/],
  ['004 required qualifications', ROADMAP, at('qualifications'), /relational database/],
  ['004 emerging trends', GUIDE, at('trends'), /Language models/],
  ['004 emerging skills', GUIDE, at('skills'), /Emerging[\s\S]*Serverless/],
  ['004 skills in postings: what is known', ROADMAP, at('skills'), /Often named in US postings/],
  [
    '004 skills in postings: what nobody shows',
    GUIDE,
    at('what-we-do-not-know'),
    /share of adverts/,
  ],
  ['004 industry growth', GUIDE, at('outlook'), /Growth/],
  [
    '004 entry-level ratio: unknown, said so',
    GUIDE,
    at('what-we-do-not-know'),
    /ratio of junior to senior/,
  ],
  [
    '004 demand over the past year: unknown, said so',
    GUIDE,
    at('what-we-do-not-know'),
    /past year/,
  ],
  ['004 hubs: unknown by city, said so', GUIDE, at('what-we-do-not-know'), /cities/],
  ['004 salary range', GUIDE, at('pay'), /to \$162,290/],
  ['004 location premium', PAY, 'main', /At national prices[\s\S]*Washington/],
];

test.for(HOMES)('%s', ([, path, selector, text]) => {
  const node = page(path).dom.querySelector(selector);
  expect(node, `${path} has no ${selector}`).toBeTruthy();
  expect(node?.text.replace(/\s+/g, ' ')).toMatch(text);
});

const CARDS = [
  'dot-net',
  'python',
  'ruby',
  'java',
  'nodejs',
  'sql',
  'nosql-databases',
  'system-design',
  'rest-apis',
  'git',
  'testing',
  'debugging',
  'web-security',
  'server-side-frameworks',
  'cloud-platforms',
  'serverless',
  'performance-optimization',
  'version-control',
];

test.for(CARDS)('seed 001 skill card: %s is linked and has an entry', (id) => {
  expect(page(GUIDE).dom.querySelector(`a[href="/skills/${id}/"]`)).toBeTruthy();
  expect(page(`/skills/${id}/`).dom.querySelector('.lead')?.text.length).toBeGreaterThan(40);
});
