// Prose for synthetic guides: English words in sentences that say nothing, and invented names, which
// keep guides apart: no run of eight words goes without a name, and no two guides share a name.

const list = (text: string): string[] => text.trim().split(/\s+/);

const NOUNS = list(`
  account archive basket bridge budget cabinet calendar carrier catalog channel circuit clinic contract
  corner counter courier customer delivery desk device document drawer engine entry factory field folder
  form garden gate guard harbor hospital index invoice item journal kitchen label ledger letter library
  line list machine map market meeting message meter mirror model motor museum network notebook number
  office order package panel parcel partner pattern permit picture plan platform pocket pool portal
  printer queue record register report request ring room route sample schedule school screen sensor
  server shelf signal station stock store street supplier survey switch table tank team ticket timer
  track train truck vault vendor village visitor warehouse window workshop`);

const VERBS = list(`
  answers borrows carries checks closes collects compares copies counts covers delays describes doubles
  empties fills finds follows guards holds joins keeps labels leaves limits lists loads measures mends
  moves names numbers opens orders paints passes picks places plans prints pulls pushes reads records
  removes repairs repeats replaces returns reviews sends shares signs sorts splits starts stores tests
  traces trades turns updates uses visits warns watches weighs writes`);

const ADJECTIVES = list(`
  annual bright broken busy careful central cheap clean closed cold common daily damp dark deep distant
  double dry early empty even exact familiar fast final flat foreign former fresh full gray green half
  heavy hidden hollow late light local long loose loud lower narrow native new noisy odd old open outer
  paper plain private public quick quiet rare ready red remote rented rough round second shallow sharp
  short silent simple slow small smooth spare steady steep strange tall thin upper usual warm wet wide`);

const TASKS = list(`
  Answer Check Collect Compare Copy Count Describe Find Follow Guard Join Label List Measure Mend Order
  Paint Plan Print Read Record Repair Replace Review Share Sign Sort Store Test Trace Update Watch Weigh`);

const JOINTS = ['and', 'because', 'so', 'while', 'before', 'after', 'when', 'until', 'although'];
const ARTICLES = ['the', 'a', 'each', 'another', 'your', 'this'];
const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const SYLLABLES = CONSONANTS.length * VOWELS.length;
/** Three syllables and a last letter; more names than any benchmark needs. */
const NAMES = SYLLABLES ** 3;

/** Invented names that one page has to itself. */
export const NAMES_EACH = 40;

/** A function from 0 up to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The name with a number: numbers near each other give names that look nothing alike. */
export function nameOf(number: number): string {
  if (number >= NAMES) throw new Error(`There are only ${NAMES} names.`);
  let rest = (number * 101_119 + 4_321) % NAMES;
  let name = '';
  for (let i = 0; i < 3; i++) {
    const syllable = rest % SYLLABLES;
    name += CONSONANTS[Math.floor(syllable / VOWELS.length)]! + VOWELS[syllable % VOWELS.length]!;
    rest = Math.floor(rest / SYLLABLES);
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}x`;
}

/** Words of one page. `page` counts over all synthetic pages. */
export class Words {
  readonly random: () => number;
  readonly #names: readonly string[];

  constructor(seed: number, page: number) {
    this.random = random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(page + 1, 0x85ebca6b));
    this.#names = Array.from({ length: NAMES_EACH }, (_, i) => nameOf(page * NAMES_EACH + i));
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)]!;
  }

  /** Different ones out of a list, in its order. */
  some<T>(from: readonly T[], count: number): T[] {
    const left = new Set(from.keys());
    while (left.size > count) left.delete(this.pick([...left]));
    return [...left].map((i) => from[i]!);
  }

  name = (): string => this.pick(this.#names);
  /** The name that the page's title begins with. */
  first = (): string => this.#names[0]!;
  noun = (): string => this.pick(NOUNS);

  /** "the Tavorix ledger sorts a quiet shelf" */
  #clause(): string {
    const { name, noun } = this;
    return `${this.pick(ARTICLES)} ${name()} ${noun()} ${this.pick(VERBS)} ${this.pick(ARTICLES)} ${this.pick(ADJECTIVES)} ${noun()}`;
  }

  /** One sentence of one to three clauses. */
  sentence(): string {
    const clauses = Array.from({ length: 1 + Math.floor(this.random() * 3) }, () => this.#clause());
    const text = clauses.reduce((said, clause) => `${said} ${this.pick(JOINTS)} ${clause}`);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  sentences(count: number): string {
    return Array.from({ length: count }, () => this.sentence()).join(' ');
  }

  /** A task as a title: "Sort the Tavorix ledger". */
  title(): string {
    return `${this.pick(TASKS)} the ${this.name()} ${this.noun()}`;
  }

  /** A question of one sentence. */
  question(): string {
    return `What if ${this.#clause()}?`;
  }
}
