// Correct prose that looks like a mistake; no rule may object.
import type { BodyCase } from './kinds.ts';

export const rightProse: BodyCase[] = [
  ['phrase in quotation marks', 'Strike out "fast-paced" and "passionate about" from adverts.'],
  ['phrase in code', 'The setting `blacklist` is old; `TODO` marks are searched.'],
  ['phrase in a block of code', '```text\nTODO: seamless lorem ipsum\n```'],
  [
    'block quote of an advert',
    '> Dough ninja for our young team. We think rye.\n\nThat advert says little.',
  ],
  ['opinion in its callout', '<Callout kind="judgment">\nWe think that rye is harder.\n</Callout>'],
  ['opinion with its label', 'In our judgment rye is harder.'],
  ['end of a day', 'They count the till at the end of the day.'],
  ['landscape that is a form', 'Print the sheet in landscape.'],
  ['journey of flour', 'The journey of the flour took two days.'],
  ['words that end like a man', 'The German specimen is a human document.'],
  ['woman', 'Half of the bakers there are women.'],
  ['host and master', 'The host keeps a master copy.'],
  ['forty words', `Bread ${'sinks '.repeat(38)}sinks.`],
  [
    'long list with semicolons',
    'Take flour and water and salt from the shelf beside the door; weigh each one twice on the scale that was cleaned last night; write both weights on the card that hangs above the table; call the miller if they differ.',
  ],
  [
    'abbreviation inside a sentence',
    'Weigh it twice, e.g. before and after the rest, at 5 a.m. or later.',
  ],
  ['name at the end of a sentence', 'The oven came from Schmidthaus. Zwilling made the knives.'],
  ['names in the middle', 'We asked Grzegorz from Szczecin about Zakwas.'],
  ['words with digits and capitals', 'The PLC2 talks OPC-UA to a B2B shop via gRPC.'],
  ['addresses and file names in text', 'Open rolls.csv and see breadbot.io/start today.'],
  ['prefix with a hyphen', 'A pre-weighed, non-stick, re-baked roll.'],
  ['foreign letters', 'A naïve café in Übersee.'],
  ['possessives and contractions', "The baker’s oven doesn’t cool; bakers' hands don't either."],
  ['link that ends with more', 'See [more about kneading](/skills/kneading/).'],
  ['mail address as text', 'Write to [a@example.org](mailto:a@example.org).'],
  ['name with a dot as link text', 'It runs on [Node.js](https://nodejs.org/).'],
  [
    'alt that begins with a picture word',
    '<Figure src="/images/oven.svg" alt="Photo booth beside the oven" caption="Ours" />',
  ],
  ['empty caption is left out', '<Figure src="/images/oven.svg" alt="An oven" />'],
  ['gap of a job description', 'Bakers at [shop] begin at [hour].'],
  ['numbered list that starts at three', '3. Mix.\n4. Bake.'],
  ['table without words', '| a | b |\n| - | - |\n| 1 | 2 |'],
  ['emphasis inside a word', 'Un*believ*able.'],
  ['ellipsis within a sentence', 'It hissed… and the oven stopped.'],
];
