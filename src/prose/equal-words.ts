// Gendered and hurtful words, by the list of retext-equality.
import { createRequire } from 'node:module';

/** Words before which -man and -men name a trade or a rank. */
const MEN =
  'aircrew assembly bonds camera cattle chair clergy committee congress council crafts door fire fisher fore garbage handy hang insurance lay middle milk news noble ombuds police repair salary sales service show space spokes sports states stock tax trades watch weather work';

/** Other rules of the library that we follow. */
const OTHERS =
  'mankind manpower manmade manhour man-enough man-a-desk man-the- man-in-the-street mans-best-friend like-a-man men-of-science average- housewife housewives lady-doctor woman-lawyer stewardess poetess usherette retard spastic spaz lame cretin gyp handicapped wheelchair-bound suffers-from- insanely schizo psychotic tranny transgendered oriental redskin long-time-no-see indian-give wacko gimp harelip mongoloid';

/**
 * Reviewed one by one; the library's other rules object to words that a trade needs (host,
 * master's degree, disabled, just, easy), or are covered by the list in fair-words.ts.
 */
const FOLLOWED = new RegExp(
  `^(?:(?:${MEN.replaceAll(' ', '|')})m[ae]n|${OTHERS.replaceAll(' ', '|')})`,
);

/** Words that end like a man and have nothing to do with one. */
const NEUTRAL = /\b(?:hu|ger|ro|speci|acu|regi|o|a|ye|ta)m[ae]n/gi;

/** A text is only given to the library when it holds one of these; parsing costs much. */
const MAYBE =
  /[a-z](?:man|men|woman|women)\b|mankind|man-?(?:power|made)|man (?:enough|the)|like a man|best friend|housewi|stewardess|usherette|poetess|retard|\bspa[sz]|\blame\b|cretin|\bgyp|handicapped|wheelchair|suffers? from|insanely|schizo|psychotic|tranny|transgendered|oriental|redskin|time no see|indian giv|wacko|\bgimp\b|harelip|mongoloid/i;

interface Message {
  ruleId?: string | undefined;
  actual?: string | undefined;
  expected?: string[] | undefined;
}
type Look = (text: string) => readonly Message[];
let look: Look | undefined;

/** The library, loaded when the first text needs it. */
function load(): Look {
  const require = createRequire(import.meta.url);
  const { unified } = require('unified') as typeof import('unified');
  const english = (require('retext-english') as typeof import('retext-english')).default;
  const equality = (require('retext-equality') as typeof import('retext-equality')).default;
  let messages: readonly Message[] = [];
  const processor = unified()
    .use(english)
    .use(equality)
    .use(() => (_, file) => {
      messages = file.messages;
    });
  return (text) => {
    processor.runSync(processor.parse(text), text);
    return messages;
  };
}

/** Words of a text that the library objects to, with what to write instead. */
export function unequalWords(text: string): { at: number; word: string; instead: string[] }[] {
  if (!MAYBE.test(text.replace(NEUTRAL, ''))) return [];
  look ??= load();
  return look(text)
    .filter(({ ruleId }) => FOLLOWED.test(ruleId ?? ''))
    .map(({ actual = '', expected }) => ({
      at: Math.max(0, text.indexOf(actual)),
      word: actual,
      instead: expected ?? [],
    }));
}
