// How a name or a query is read: lower case, no accents, one spelling for what people write
// in several ways. Pure, for the browser and for tests.

/** Classification codes, ".net", and words that may end in "++" or "#". */
const WORD = /\d+(?:[-.]\d+)+|\.net\b|[\p{L}\p{N}]+(?:\+\+|#)?/gu;

/** Pairs that are also written as one word. */
const PAIRS = new Set([
  'back end',
  'front end',
  'full stack',
  'dev ops',
  'cyber security',
  'data base',
  'micro services',
  'java script',
  'type script',
  'node js',
  'react js',
  'vue js',
  'next js',
]);

/** People call the same job by either word. */
const MAKERS = new Set(['developer', 'engineer', 'programmer', 'dev', 'coder']);

/** Words in lower case and without accents: "Café C++" gives "cafe" and "c++". */
export function splitWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase();
  return plain.match(WORD) ?? [];
}

/** Joins pairs that are also one word: "back", "end" gives "backend". */
export function joinPairs(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const [word = '', next = ''] = words.slice(i, i + 2);
    const isPair = PAIRS.has(`${word} ${next}`);
    joined.push(isPair ? word + next : word === 'dotnet' ? '.net' : word);
    if (isPair) i += 1;
  }
  return joined;
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|js)$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

/** The form in which interchangeable words are equal: "engineers" and "dev" give "developer". */
export function sameWord(word: string): string {
  const one = singular(word);
  return MAKERS.has(one) ? 'developer' : one;
}

/** Words as one string, to find names whatever the spaces and hyphens: "15-1254" gives "151254". */
export function toKey(words: readonly string[]): string {
  return words.join('').replace(/[-.]/g, '');
}
