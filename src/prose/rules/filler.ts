// Phrases that fit any trade and say nothing about this one; see "No template prose" of the handbook.
import { eachPassage, ownProse, type ProseRule } from '../page.ts';
import { phraseFinder, type Phrase } from '../phrases.ts';
import { unquoted } from '../words.ts';

const NAME_IT = 'Say what it does, in figures or in a case, and leave the praise out.';
const DELETE = 'Delete the phrase; begin with what is said.';
const NUMBER = 'Name two or three of them, or say how many.';
const VERB = 'Write the plain verb: use, read, let, lead, help.';
const CASE = 'Say what goes wrong without it.';

/** Each pattern with a way out. Words that a trade uses in earnest are left alone. */
const FILLER: readonly Phrase[] = [
  ['fast-paced', 'Say what comes how often: three releases a day, a call each night.'],
  ["in (?:today's|the modern|our modern) [a-z -]{0,40}?(?:world|age|era|market|landscape)", DELETE],
  ['(?:crucial|vital|pivotal|key|critical|essential|integral) (?:role|part) in', CASE],
  ['plays? an? (?:[a-z-]+ )?role in', CASE],
  ['(?:is|are) (?:crucial|paramount|pivotal)', CASE],
  ['of paramount importance', CASE],
  ['seamless(?:ly)?', 'Say what the reader of the screen no longer notices, or how it joins.'],
  ['cutting[- ]edge', 'Name the year, the version or what is new about it.'],
  ['state[- ]of[- ]the[- ]art', 'Name the year, the version or what is new about it.'],
  ['(?:best|world)[- ]in[- ]class|world[- ]class|next[- ]level', NAME_IT],
  ['game[- ]chang(?:er|ers|ing)', 'Say what people did before and what they do now.'],
  ['revolutioni[sz](?:e|es|ed|ing)', 'Say what people did before and what they do now.'],
  ['passionate about', 'Say what the person does of an evening, or leave it out.'],
  ['exciting (?:opportunit|career|field|role|time|world|journey)[a-z]*', NAME_IT],
  ['delv(?:e|es|ed|ing) (?:into|deep|deeper)', VERB],
  ['(?:deep )?div(?:e|es|ing) (?:deep )?into the world', VERB],
  ['(?:leverages|leveraging|leveraged)', VERB],
  [
    '(?:to|can|will|and) leverage (?:the|your|our|their|a|an|existing|modern|data|technology)',
    VERB,
  ],
  [
    '(?:harness|unleash|unlock)(?:es|ing|ed)? (?:the |your |their |its |new )?(?:full )?(?:power|potential|value|insights|possibilities|opportunities)',
    VERB,
  ],
  ['empower(?:s|ed|ing|ment)?', 'Say what somebody can do now that they could not before.'],
  ['elevat(?:e|es|ing) your', VERB],
  [
    '(?:ever|constantly|rapidly|continually|continuously)[- ](?:evolving|changing|growing|shifting)',
    'Name what changed last, and when.',
  ],
  [
    '(?:digital|tech|technology|technological|business|competitive|job|career|evolving|complex|data|software) landscape',
    'Name the things themselves: the companies, the tools, the rules.',
  ],
  ['in (?:conclusion|summary)', 'Stop after the last fact; a page needs no closing summary.'],
  ['(?:to sum up|all in all|when all is said and done)', DELETE],
  ['at the end of the day, (?:it|what|you|the)', DELETE],
  [
    "(?:it is|it's) (?:important|worth|crucial|essential) (?:to note|noting|to remember|to mention|mentioning)",
    DELETE,
  ],
  ['needless to say', DELETE],
  ['(?:wide|broad|vast|diverse|whole) (?:range|array|variety|spectrum) of', NUMBER],
  ['a (?:plethora|myriad|multitude) of|myriad of', NUMBER],
  ['holistic(?:ally)?', 'Name the parts that are looked at together.'],
  ['synerg(?:y|ies|istic|ize)', 'Say who does what with whom.'],
  [
    'not just [^.;:,]{3,60}, but (?:also )?',
    'Say the second half alone, or both in one plain sentence.',
  ],
  ['(?:is|are) (?:so much |much )?more than just', 'Say what it is.'],
  ['navigat(?:e|es|ing) the (?:complex|complexities|challenges|world|landscape|ever)[a-z]*', VERB],
  ['(?:a|stands as a) testament to', 'Give the evidence itself.'],
  ['in the realm of|in the world of tech[a-z]*', 'Name the trade or the place.'],
  [
    '(?:career|learning|coding|professional|personal|your|data) journey',
    'Say path, years or steps, and which ones.',
  ],
  ['embark(?:s|ed|ing)? (?:on|upon)', 'Write begin.'],
  ['rich tapestry|tapestry of', 'Name the parts.'],
  [
    'foster(?:s|ing)? (?:a|an|the) (?:culture|environment|spirit|sense)[a-z]*',
    'Say what people there do on a Tuesday.',
  ],
  [
    'the sky is the limit|endless possibilities|limitless potential',
    'Name the next two posts that people move to.',
  ],
  [
    'thinks? outside the box|move the needle|low-hanging fruit|hit the ground running',
    'Say what is done.',
  ],
  [
    '(?:in )?high(?:ly)?[- ](?:sought[- ]after|coveted)',
    'Cite the openings with <Fact/>, or say that nobody counts them.',
  ],
  ['(?:more|now more) (?:important|relevant|crucial) than ever', 'Say what changed, and when.'],
];

const find = phraseFinder(FILLER);

export const filler: ProseRule = (page) =>
  eachPassage(ownProse(page), ({ text }) =>
    find(unquoted(text)).map((found) => ({
      rule: 'filler',
      at: found.at,
      message: `"${found.text}" says nothing about this trade`,
      hint: found.wayOut,
    })),
  );
