// Prose that is right as MDX and wrong as text.
import type { BodyCase } from './kinds.ts';

const HARD = 'Contemporary establishments increasingly necessitate comprehensive documentation. ';

export const wrongProse: BodyCase[] = [
  [
    'fast-paced',
    'Work is fast-paced.\n\nMore.',
    '1:9  filler  "fast-paced" says nothing about this trade | Say what comes how…',
  ],
  [
    'filler in the second paragraph',
    'Good.\n\nA baker plays a crucial role in the morning.',
    '3:9  filler  "plays a crucial role in" says nothing about this trade | Say what goes wrong…',
  ],
  [
    'filler over two lines',
    'Bread is of paramount\nimportance to a town.',
    '1:10  filler  "of paramount importance" says nothing about this trade | Say what goes wrong…',
  ],
  [
    'filler with a capital',
    'Seamless handovers between shifts.',
    '1:1  filler  "Seamless" says nothing about this trade | Say what joins what,…',
  ],
  [
    'filler in a list',
    '- One.\n- A state-of-the-art oven.',
    '2:5  filler  "state-of-the-art" says nothing about this trade | Name the year, the…',
  ],
  [
    'filler in a table',
    '| a | b |\n| - | - |\n| x | a world-class mill |',
    '3:9  filler  "world-class" says nothing about this trade | Say what it does,…',
  ],
  [
    'filler in bold text',
    'Bakers are **passionate about** bread.',
    '1:14  filler  "passionate about" says nothing about this trade | Say what the person…',
  ],
  [
    'filler in a callout',
    '<Callout kind="judgment">\nIn conclusion, bake.\n</Callout>',
    '2:1  filler  "In conclusion" says nothing about this trade | Stop after the last…',
  ],
  [
    'filler in a caption',
    '<Figure src="/images/oven.svg" alt="An oven" caption="A cutting-edge oven" />',
    '1:3  filler  "cutting-edge" says nothing about this trade | Name the year, the…',
  ],
  [
    'verb of consultants',
    'You leverage the mixer at three.',
    '1:1  filler  "You leverage the" says nothing about this trade | Write the plain verb:…',
  ],
  [
    'delve',
    'This chapter will delve into flour.',
    '1:19  filler  "delve into" says nothing about this trade | Write the plain verb:…',
  ],
  [
    'journey',
    'Your learning journey begins at night.',
    '1:6  filler  "learning journey" says nothing about this trade | Say path, years or…',
  ],
  [
    'landscape',
    'The job landscape of ovens is wide.',
    '1:5  filler  "job landscape" says nothing about this trade | Name the things themselves:…',
  ],
  [
    'ever-evolving',
    'The trade is ever-evolving.',
    '1:14  filler  "ever-evolving" says nothing about this trade | Name what changed last,…',
  ],
  [
    'wide range',
    'They sell a wide range of rolls.',
    '1:13  filler  "wide range of" says nothing about this trade | Name two or three…',
  ],
  [
    'not just',
    'It is not just a loaf, but a promise.',
    '1:7  filler  "not just a loaf, but" says nothing about this trade | Say the second half…',
  ],
  [
    'more than just',
    'Baking is more than just mixing.',
    '1:8  filler  "is more than just" says nothing about this trade | Say what it is.…',
  ],
  [
    'testament',
    'The crust is a testament to patience.',
    '1:14  filler  "a testament to" says nothing about this trade | Give the evidence itself.…',
  ],
  [
    'worth noting',
    'It is worth noting that dough rests.',
    '1:1  filler  "It is worth noting" says nothing about this trade | Delete the phrase; begin…',
  ],
  [
    'unlock',
    'Salt will unlock the full potential of rye.',
    '1:11  filler  "unlock the full potential" says nothing about this trade | Write the plain verb:…',
  ],
  [
    'embark',
    'You embark on a night shift.',
    '1:5  filler  "embark on" says nothing about this trade | Write begin.…',
  ],
  [
    'note to oneself',
    'Bake.\n\nTODO: say when.',
    '3:1  placeholder  "TODO" is left from a template | Write what belongs here,…',
  ],
  [
    'template that was kept',
    '[replace: what happens at four]',
    '1:1  placeholder  "[replace: what happens at four]" is left from a template | Write what belongs here,…',
  ],
  [
    'template in the middle',
    'A day begins at [fill in the hour] and ends at noon.',
    '1:17  placeholder  "[fill in the hour]" is left from a template | Write what belongs here,…',
  ],
  [
    'blind text',
    'Here stood Lorem ipsum.',
    '1:12  placeholder  "Lorem ipsum" is left from a template | Write what belongs here,…',
    '1:18  spelling  "ipsum" is in no dictionary | Code goes into `code`;…',
  ],
  [
    'three dots for a paragraph',
    'Text.\n\n…',
    '3:1  placeholder  "…" is left from a template | Write what belongs here,…',
  ],
  [
    'model that speaks of itself',
    'As an AI language model, I do not bake.',
    '1:1  placeholder  "As an AI" is left from a template | Delete it, and read…',
  ],
  [
    'leftover of a chat',
    'Certainly! Here is the text about rolls.',
    '1:1  placeholder  "Certainly! Here is" is left from a template | Delete it, and read…',
  ],
  [
    'mark of a search',
    'Rye sours turn0search4 slowly.',
    '1:11  placeholder  "turn0search4" is left from a template | Delete it, and read…',
  ],
  [
    'here',
    'Read it [here](/roles/baker/).',
    '1:9  link-text  "here" does not say where the link leads | Link the words that…',
  ],
  [
    'click here',
    '[Click here](/roles/baker/) for rolls.',
    '1:1  link-text  "Click here" does not say where the link leads | Link the words that…',
  ],
  [
    'this page',
    'See [this page](/skills/kneading/).',
    '1:5  link-text  "this page" does not say where the link leads | Link the words that…',
  ],
  [
    'read more',
    'Dough. [Read more](/skills/kneading/)',
    '1:8  link-text  "Read more" does not say where the link leads | Link the words that…',
  ],
  [
    'link alone',
    'The [link](https://example.org/) is good.',
    '1:5  link-text  "link" does not say where the link leads | Link the words that…',
  ],
  [
    'bare address',
    'See https://example.org/bread for rolls.',
    '1:5  link-text  the link shows its address "https://example.org/bread" | Write [what is there](https://…);…',
  ],
  [
    'address as text',
    'See [https://example.org/](https://example.org/bread).',
    '1:5  link-text  the link shows its address "https://example.org/" | Write [what is there](https://…);…',
  ],
  [
    'term that says here',
    '<Term skill="kneading">here</Term>',
    '1:1  link-text  "here" does not say where the link leads | Link the words that…',
  ],
  [
    'name of a file as alt',
    '<Figure src="/images/oven.svg" alt="oven_final.png" />',
    '1:1  alt-text  alt="oven_final.png" is the name of a file | Say what the picture…',
  ],
  [
    'name with underscores as alt',
    '<Figure src="/images/oven.svg" alt="oven_three_shelves" />',
    '1:1  alt-text  alt="oven_three_shelves" is the name of a file | Say what the picture…',
  ],
  [
    'image of',
    '<Figure src="/images/oven.svg" alt="Image of an oven" />',
    '1:1  alt-text  alt begins with "Image of an" | Begin with what it…',
  ],
  [
    'a picture showing',
    '<Figure src="/images/oven.svg" alt="A picture showing an oven" />',
    '1:1  alt-text  alt begins with "A picture showing" | Begin with what it…',
  ],
  [
    'alt twice',
    '<Figure src="/images/oven.svg" alt="An oven" caption="An oven" />',
    '1:1  alt-text  alt and caption are the same | Let alt say what…',
  ],
  [
    'alt that is too long',
    `<Figure src="/images/oven.svg" alt="An oven with ${'a shelf and '.repeat(18)}a door" />`,
    '1:1  alt-text  alt has 235 characters | Keep to 200; tell…',
  ],
  [
    'we think',
    'Rye, we think, is the better start.',
    '1:6  judgment-unlabeled  "we think" gives an opinion without its label | Write "in our judgment",…',
  ],
  [
    'in our view',
    'Text.\n\nIn our view rolls are dull.',
    '3:1  judgment-unlabeled  "In our view" gives an opinion without its label | Write "in our judgment",…',
  ],
  [
    'in our experience',
    'In our experience nights pass fast.',
    '1:1  judgment-unlabeled  "In our experience" gives an opinion without its label | Write "in our judgment",…',
  ],
  [
    'opinion in a note',
    '<Callout kind="note">\nWe believe in rye.\n</Callout>',
    '2:1  judgment-unlabeled  "We believe" gives an opinion without its label | Write "in our judgment",…',
  ],
  [
    'she',
    'A baker knows that she must rest.',
    '1:20  fair-words  "she" leaves people out | Write they, or address…',
  ],
  [
    'he or she',
    'Each trainee brings his or her apron.',
    '1:21  fair-words  "his or her" leaves people out | Write they, or address…',
  ],
  [
    'chairman',
    'Ask the chairman of the guild.',
    '1:9  fair-words  "chairman" leaves people out | Write chair, or head,…',
  ],
  [
    'manpower',
    'The night needs manpower.',
    '1:17  fair-words  "manpower" leaves people out | Write human resources, or…',
  ],
  [
    'digital native',
    'We look for digital natives.',
    '1:13  fair-words  "digital natives" leaves people out | Name the skill: "has…',
  ],
  [
    'young team',
    'You join a young, dynamic team of bakers.',
    '1:12  fair-words  "young, dynamic team" leaves people out | Leave the age out;…',
  ],
  [
    'ninja',
    'Be a dough ninja.',
    '1:12  fair-words  "ninja" leaves people out | Write the role: developer,…',
  ],
  [
    'blacklist',
    'Put bad mills on the blacklist.',
    '1:22  fair-words  "blacklist" leaves people out | Write blocklist or allowlist,…',
  ],
  [
    'guys',
    'The guys from the mill bring flour.',
    '1:5  fair-words  "guys" leaves people out | Write people, colleagues or…',
  ],
  [
    'wheelchair',
    'One of them is wheelchair-bound.',
    '1:16  fair-words  "wheelchair-bound" leaves people out | Write wheelchair user.…',
  ],
  [
    'sentence of 41 words',
    `Bread ${'rises '.repeat(39)}rises.`,
    '1:1  sentence-long  a sentence of 41 words: "Bread rises rises rises rises rises rises rises …" | Make two of it;…',
  ],
  [
    'long sentence after a short one',
    `Yes. Bread ${'falls '.repeat(39)}falls.`,
    '1:6  sentence-long  a sentence of 41 words: "Bread falls falls falls falls falls falls falls …" | Make two of it;…',
  ],
  [
    'paragraph of 152 words',
    `${'Flour goes in first. '.repeat(38)}`,
    '1:1  paragraph-long  a paragraph of 152 words: "Flour goes in first. Flour goes in first. …" | Begin a new one…',
  ],
  [
    'hard opening',
    `${HARD.repeat(12)}`,
    '1:1  reading-level  the opening reads at grade 37.9, but 10 is the most | Shorten its longest sentences,…',
  ],
  [
    'misspelled word',
    'The dough is redy at four.',
    '1:14  spelling  "redy" is in no dictionary | Did you mean "reedy"?…',
  ],
  [
    'misspelled in a list',
    '- Flour\n- Watter',
    '2:3  spelling  "Watter" is in no dictionary | Did you mean "Water"?…',
  ],
  [
    'British spelling',
    'The colour of the crust.',
    '1:5  spelling  "colour" is in no dictionary | Did you mean "color"?…',
  ],
  [
    'misspelled part of a compound',
    'A long-standng oven.',
    '1:8  spelling  "standng" is in no dictionary | Did you mean "standing"?…',
  ],
];
