// Words of a text with their places, so that names can be looked up in one pass over any length.

export interface Token {
  /** As written. */
  raw: string;
  /** Lower case, without a plural s: what is looked up. */
  key: string;
  start: number;
  end: number;
}

/** Letters and digits, and what belongs to C++, C++17, C# and F#. */
const WORD = /[\p{L}\p{N}]+(?:(?:\+\+|#)\d*)?/gu;

/** Lower case, plural s dropped: "APIs" and "API" are one word, "CSS" and "AWS" stay. */
export function keyOf(word: string): string {
  const low = word.toLowerCase();
  if (/[a-z]{2}ies$/.test(low)) return `${low.slice(0, -3)}y`;
  return /[a-z]{3}s$/.test(low) && !/(?:ss|us|is)$/.test(low) ? low.slice(0, -1) : low;
}

/** The words of a text, in order. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: raw, index: start }) => ({
    raw,
    key: keyOf(raw),
    start,
    end: start + raw.length,
  }));
}

/** Characters that are read of a text: ten times the longest ad we have seen. */
export const LONGEST = 50_000;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/**
 * A pasted text as plain lines: tags and entities out, one kind of space, dash and quote, headings
 * that a scraper glued to the sentence before them on lines of their own. Never parsed as HTML.
 */
export function plainLines(pasted: string): string {
  return pasted
    .slice(0, LONGEST)
    .replace(/<(?:br|\/p|\/li|\/h[1-6]|\/div|\/tr)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<[a-z/!][^<>]{0,500}>/gi, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\t]/g, ' ')
    .replace(/[\u200b\u200c\u200d\ufeff]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/(\p{L}{2}|\))([.;])(?=[A-Z][a-z])/gu, '$1$2\n');
}
