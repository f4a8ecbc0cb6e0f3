// Words that leave people out: gendered and ageist ones, and the code words of job adverts.
import { unequalWords } from '../equal-words.ts';
import { eachPassage, ownProse, type Finding, type ProseRule } from '../page.ts';
import { phraseFinder, type Phrase } from '../phrases.ts';
import { unquoted } from '../words.ts';

type Found = Omit<Finding, 'passage'>;

/** Words of age, and of adverts that mean one kind of person, with what to write. */
const CODED: readonly Phrase[] = [
  ['digital natives?', 'Name the skill: "has used phones and shared documents at work".'],
  [
    'young (?:and |, )?(?:dynamic |energetic |hungry |motivated )?(?:team|people|talents?|company culture|professionals?|developers?|engineers?)',
    'Leave the age out; say what the team does.',
  ],
  ['(?:youthful|energetic young|young at heart)', 'Leave the age out.'],
  [
    '(?:over the hill|past (?:his|her|their) prime|old-timers?|greybeards?|graybeards?|oldsters?)',
    'Say which experience is asked for.',
  ],
  ['(?:recent|fresh) (?:graduates?|grads?) only', 'Say which skill is enough to begin.'],
  [
    'the elderly|the aged|elderly (?:people|persons?|users?|workers?|parents?|relatives?|customers?|patients?|women|men)|senior citizens',
    'Write older people, or name the age.',
  ],
  ['(?:millennials?|boomers?|gen[- ]?z(?:ers)?)', 'Name the years or the habit that is meant.'],
  [
    '(?:code |coding |data |growth |dev(?:ops)? )?(?:ninjas?|rock ?stars?|wizards? of|gurus?|jedi)',
    'Write the role: developer, analyst.',
  ],
  [
    '(?:he|she|him|her|his|hers|himself|herself)(?: or (?:he|she|him|her|his|hers))?|s\\/he|\\(s\\)he',
    'Write they, or address the reader as you.',
  ],
  ['(?:man|men)[- ](?:hours?|days?|months?)|man-made', 'Write hours of work, person-days or made.'],
  ['grandfather(?:ed|ing)(?: in)?', 'Write kept under the old rule.'],
  [
    '(?:black|white)[- ]?list(?:s|ed|ing)?',
    'Write blocklist or allowlist, unless it is the name of a setting; then put it in `code`.',
  ],
  ['(?:non-technical )?(?:girls|ladies|gals)', 'Write women or people.'],
  ['wheelchair[- ]bound|confined to a wheelchair', 'Write wheelchair user.'],
  ['guys', 'Write people, colleagues or everyone.'],
];

const findCoded = phraseFinder(CODED);

function coded(text: string): Found[] {
  return findCoded(text).map((found) => ({
    rule: 'fair-words',
    at: found.at,
    message: `"${found.text}" leaves people out`,
    hint: found.wayOut,
  }));
}

function unequal(text: string): Found[] {
  return unequalWords(text).map(({ at, word, instead }) => ({
    rule: 'fair-words',
    at,
    message: `"${word}" leaves people out`,
    hint: instead.length
      ? `Write ${instead.slice(0, 3).join(', or ')}.`
      : 'Leave it out, or name what is meant.',
  }));
}

/** One finding a passage and hint says enough: who writes "she" once does so to its end. */
export const fairWords: ProseRule = (page) =>
  eachPassage(ownProse(page), ({ text }) => {
    const used = unquoted(text);
    const found = [...coded(used), ...unequal(used)];
    return found.filter(({ hint }, i) => found.findIndex((other) => other.hint === hint) === i);
  });
