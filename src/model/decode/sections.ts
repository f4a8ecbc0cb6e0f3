// Which part of an ad a sentence stands in, and what its own words say: needed, wished, or unclear.

export type Strength = 'must' | 'nice' | 'unclear';

/** A stretch of text without a full stop in it; `start` is its place in the whole. */
export interface Piece {
  text: string;
  start: number;
  strength: Strength;
  /** Its section asks something of the reader, which makes ordinary words names of skills. */
  asked: boolean;
  /** Says that something is not asked for. */
  denied: boolean;
  /** A line that may be the heading of what follows. */
  heading: boolean;
}

const NICE_HEAD =
  /nice|bonus|\bplus|desir|prefer|advantage|optional|good to (?:know|have)|helpful|\bextras?\b|merits?\b|welcome|might have|ideally|beneficial|useful|great if|even better/i;
const MUST_HEAD =
  /requir|\bmust|essential|mandatory|minimum|needed|you(?:'ll)? need|we need|qualification|your profile|profile|skills|you(?:'ll| will)? (?:have|bring)|you've got|we ask|we expect|looking for|look for|who you are|about you|should have|what you bring|you should|strong$|criteria|credentials|experience$/i;
const OTHER_HEAD =
  /responsib|dut(?:y|ies)|tasks|you'?(?:ll| will| would)? (?:do|own)|the (?:role|job|post)|about (?:us|the)|we offer|benefits|perks|offer|salary|pay\b|compensation|the week|us$|first (?:six|three) months|how to apply|accountabilit|stack|location|closing/i;
const DENIED_HEAD = /^(?:no need for|we don'?t ask|you don'?t need|not (?:needed|required))/i;

const NICE =
  /\ba (?:\w+ )?(?:plus|bonus)\b|bonus points|nice to have|desirable|preferred|preferably|is welcome|welcome\b|it helps|helps if|helpful|advantage|ideally|happy to learn|willing(?:ness)? to learn|not a must|is enough|beneficial|would be (?:great|nice|good)|a sense of|or keen to/i;
const MUST =
  /\bmust\b|required|you(?:'ll)? need|essential|mandatory|at least|minimum|\d\+? ?(?:\+ )?(?:years|yrs)|expert\b|proficien|\bstrong\b|solid|we expect|need \d/i;
const DENIED =
  /(?:will|do|does) not need to|won't (?:need|have) to|don't (?:need|ask)|not (?:needed|required)(?! but)|no (?:need|knowledge)|\? no\b/i;

type Section = Strength | 'denied';

function headStrength(head: string): Section | undefined {
  if (DENIED_HEAD.test(head)) return 'denied';
  if (NICE_HEAD.test(head)) return 'nice';
  if (OTHER_HEAD.test(head) && !/require|must|essential/i.test(head)) return 'unclear';
  return MUST_HEAD.test(head) ? 'must' : undefined;
}

/** A line that is a heading, or begins with one: its strength and where the rest begins; 0 for a whole line. */
function heading(line: string): { section: Section; rest: number } | undefined {
  const clean = line.replace(/^[\s#*•·=-]+/, '');
  const offset = line.length - clean.length;
  const colon = /^([^:.,;]{2,60}?)\s*[*_]*:(?!\/\/)/.exec(clean);
  if (colon) {
    const section = headStrength(colon[1] ?? '');
    return section && { section, rest: offset + colon[0].length };
  }
  const alone = /^[\p{Lu}\p{N}][^.,;:!$€£\d]{2,59}$/u.test(clean) && !/^[-•*·]/.test(line.trim());
  const section = alone ? headStrength(clean) : undefined;
  // The words of such a line are read as well: "Strong SQL skills" may be no heading.
  return section && clean.split(' ').length <= 7 ? { section, rest: 0 } : undefined;
}

const strengthOf = (text: string, section: Section): Strength => {
  if (NICE.test(text)) return 'nice';
  if (section === 'must' || section === 'nice') return section;
  return MUST.test(text) ? 'must' : 'unclear';
};

/** Sentences of one line; a semicolon ends one, the full stop of an abbreviation does not. */
function sentences(line: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  let from = 0;
  for (const match of line.matchAll(/[.!?](?=\s+["(]?[A-Z])|;(?=\s)/g)) {
    if (/\b(?:e\.g|i\.e|etc|incl|approx|min|yrs|No)$/.test(line.slice(from, match.index))) continue;
    found.push({ text: line.slice(from, match.index + 1), at: from });
    from = match.index + 1;
  }
  return [...found, { text: line.slice(from), at: from }];
}

/** All pieces of a text, in order. The text is one made by plainLines. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let section: Section = 'unclear';
  let start = 0;
  let blank = false;
  for (const line of text.split('\n')) {
    const head = heading(line);
    if (head) section = head.section;
    // A heading with its items on one line ends where a paragraph ends.
    else if (blank && section === 'denied') section = 'unclear';
    blank = line.trim() === '';
    const skip = head?.rest ?? 0;
    for (const { text: part, at } of sentences(line.slice(skip))) {
      if (!part.trim()) continue;
      found.push({
        text: part,
        start: start + skip + at,
        strength: strengthOf(part, section),
        asked: section === 'must' || section === 'nice',
        denied: section === 'denied' || DENIED.test(part),
        heading: head?.rest === 0,
      });
    }
    start += line.length + 1;
  }
  return found;
}
