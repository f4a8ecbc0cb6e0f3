// Opinions are welcome where a reader can see that they are ours.
import { eachPassage, ownProse, type ProseRule } from '../page.ts';
import { phraseFinder } from '../phrases.ts';
import { unquoted } from '../words.ts';

const WAY_OUT = 'Write "in our judgment", or put the paragraph in <Callout kind="judgment">.';

const find = phraseFinder([
  ['we (?:think|believe|feel|suspect|guess|consider|recommend|suggest)', WAY_OUT],
  ['i (?:think|believe|feel|recommend)', WAY_OUT],
  ['in (?:our|my) (?:view|opinion|experience)', WAY_OUT],
  ['our (?:view|opinion|experience) is|it seems to us', WAY_OUT],
]);

export const judgment: ProseRule = (page) =>
  eachPassage(
    ownProse(page).filter((passage) => !passage.judgment),
    ({ text }) =>
      find(unquoted(text)).map((found) => ({
        rule: 'judgment-unlabeled',
        at: found.at,
        message: `"${found.text}" gives an opinion without its label`,
        hint: found.wayOut,
      })),
  );
