import { expect, test } from 'vitest';
import { lexicon } from '../../src/model/decode/lexicon.ts';
import { nameTree, recogniseText } from '../../src/model/decode/recognise.ts';
import { plainLines } from '../../src/model/decode/tokens.ts';
import { readContent } from '../../src/reader/content.ts';
import { evaluate, readAds } from '../support/ads.ts';

const skill = (id: string, title: string, aliases: string[] = []) => ({
  id,
  data: { title, aliases },
});
const glossary = [
  skill('go', 'Go', ['Golang']),
  skill('r', 'R'),
  skill('c', 'C', ['C language']),
  skill('c-plus-plus', 'C++', ['C++17']),
  skill('c-sharp', 'C#'),
  skill('dot-net', '.NET and C#', ['.NET', 'ASP.NET']),
  skill('java', 'Java'),
  skill('javascript', 'JavaScript', ['JS']),
  skill('spring', 'Spring', ['Spring Framework']),
  skill('react', 'React', ['React.js']),
  skill('react-native', 'React Native'),
  skill('rust', 'Rust'),
  skill('swift', 'Swift'),
  skill('nodejs', 'Node.js', ['Node', 'NodeJS']),
  skill('spreadsheets', 'Spreadsheets', ['Excel']),
  skill('sql', 'SQL', ['T-SQL']),
  skill('relational-databases', 'Relational databases', ['SQL Server', 'PostgreSQL']),
  skill('ci-cd', 'CI/CD', ['Continuous integration']),
  skill('rest-apis', 'REST APIs', ['REST', 'API design']),
  skill('testing', 'Testing', ['Unit testing']),
  skill('communication', 'Communication', ['Communication skills']),
  skill('containers', 'Containers', ['Docker']),
];
const tree = nameTree(lexicon(glossary));
const found = (text: string): string[] =>
  recogniseText(tree, plainLines(text))
    .map(({ id }) => id)
    .toSorted();
const strength = (text: string, id: string): string | undefined =>
  recogniseText(tree, plainLines(text)).find((entry) => entry.id === id)?.strength;

test.for<[string, string[]]>([
  ['We use Go, Rust and C.', ['c', 'go', 'rust']],
  ['go, postgres, rust', ['go', 'rust']],
  ['Go to our site to learn more. You go the extra mile.', []],
  ['Go from sketch to production in days', []],
  ['You will go on rounds and react calmly.', []],
  ['React quickly to alarms', []],
  ['React developer wanted', ['react']],
  ['React Native apps', ['react-native']],
  ['Experience with React.js', ['react']],
  ['You excel at Excel', ['spreadsheets']],
  ['Excel in a busy team', []],
  ['Keep tools free of rust. Boots in size R or wide C.', []],
  ['A role in the C-suite; R&D budget', []],
  ['Class C license', []],
  ['R or Python for analysis', ['r']],
  ['C/C++ and C#', ['c', 'c-plus-plus', 'c-sharp', 'dot-net']],
  ['C++17 or later', ['c-plus-plus']],
  ['Spring 2027 internship', []],
  ['Java and Spring', ['java', 'spring']],
  ['in the spring season', []],
  ['SWIFT messaging', []],
  ['a swift and kind answer', []],
  ['Cardiology, Node 4', []],
  ['Node 20 and npm', ['nodejs']],
  ['JavaScript is not Java', ['java', 'javascript']],
  ['SQL Server', ['relational-databases']],
  ['write to jobs@acme.net or see acme.net', []],
  ['3+ years of .NET', ['dot-net']],
  ['CI/CD pipelines', ['ci-cd']],
  ['the REST API', ['rest-apis']],
  ['the rest of the team', []],
  ['drug testing is required', []],
  ['Requirements:\nTesting', ['testing']],
  ['We are testing a new bus line this summer', []],
  ['excellent communication skills', ['communication']],
  ['Docker containers', ['containers']],
])('"%s" names %j', ([text, expected]) => {
  expect(found(text)).toEqual(expected.toSorted());
});

test('the heading a line stands under says how strongly it is meant', () => {
  const ad = `What you'll do\n- Write Java services\n\nRequirements\n- SQL\n- PostgreSQL, Docker a plus\n\nNice to have:\n- Rust\n`;
  expect(strength(ad, 'java')).toBe('unclear');
  expect(strength(ad, 'sql')).toBe('must');
  expect(strength(ad, 'containers')).toBe('nice');
  expect(strength(ad, 'rust')).toBe('nice');
});

test('headings glued to the sentence before them still count', () => {
  const ad =
    'Join us.Responsibilities:Write APIs;Fix things.Requirements:3+ years Java, SQL.Plus:Docker';
  expect(strength(ad, 'java')).toBe('must');
  expect(strength(ad, 'containers')).toBe('nice');
});

test('words in a sentence outweigh its silence; what is denied is left out', () => {
  expect(strength('You need SQL.', 'sql')).toBe('must');
  expect(strength('SQL is welcome.', 'sql')).toBe('nice');
  expect(strength('We have SQL.', 'sql')).toBe('unclear');
  expect(strength('The back end is Java, you will not need to touch it.', 'java')).toBeUndefined();
  expect(strength('No need for: Java, a degree.', 'java')).toBeUndefined();
});

test('markup and entities of a pasted page are no text', () => {
  expect(found('<ul><li>Java</li><li>C&#35;</li></ul><script>Rust</script>&nbsp;SQL')).toContain(
    'sql',
  );
  expect(plainLines('a<br>b&amp;c\u00a0d')).toBe('a\nb&c d');
  expect(plainLines('<img src=x onerror="Rust">Java')).toBe(' Java');
});

test('the words of the ad are kept, each once', () => {
  const [go] = recogniseText(tree, 'Go, Golang, Go.');
  expect(go?.words).toEqual(['Go', 'Golang']);
});

test('on the hand-labeled ads at least 90 % of what is named is right, and 85 % is found', () => {
  const ads = readAds();
  expect(ads.length).toBe(40);
  const { content } = readContent({ root: '.' });
  const results = evaluate(ads, content.skills);
  const sum = (pick: 'right' | 'extra' | 'missed'): number =>
    results.reduce((total, result) => total + result[pick].length, 0);
  expect(sum('right')).toBeGreaterThan(200);
  expect(sum('right') / (sum('right') + sum('extra'))).toBeGreaterThanOrEqual(0.9);
  expect(sum('right') / (sum('right') + sum('missed'))).toBeGreaterThanOrEqual(0.85);
});
