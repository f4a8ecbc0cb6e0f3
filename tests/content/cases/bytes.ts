// Files that are not plain UTF-8 text, and those that look odd but are.
import { titled, type FileCase } from './kinds.ts';

type BytesCase = [name: string, text: (title: string) => string | Buffer, ...problems: string[]];

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB', 'base64');
const after = (word: string, added: string) => (title: string) =>
  titled(title).replace(word, `${word}${added}`);
const hidden = (place: string, code: string): string =>
  `${place}  hidden-characters  invisible character ${code} | Delete it…`;
const NOT_UTF8 = '  file-encoding  not UTF-8 text | Save it as UTF-8…';
const EMPTY = '  file-empty  the file is empty | Fill it…or delete it.';

const list: BytesCase[] = [
  ['empty file', () => '', EMPTY],
  ['only spaces and lines', () => ' \n\t\n\r\n', EMPTY],
  ['only a byte order mark', () => '\ufeff', EMPTY],
  ['picture', () => PNG, NOT_UTF8],
  ['Latin-1', (title) => Buffer.from(titled(title).replace('hot', 'h\u00f4t'), 'latin1'), NOT_UTF8],
  ['UTF-16', (title) => Buffer.from(`\ufeff${titled(title)}`, 'utf16le'), NOT_UTF8],
  [
    'letter cut in two',
    (title) => Buffer.concat([Buffer.from(titled(title)), Buffer.from([0xc3])]),
    NOT_UTF8,
  ],
  [
    'overlong encoding of a slash',
    (title) => Buffer.concat([Buffer.from(titled(title)), Buffer.from([0xc0, 0xaf])]),
    NOT_UTF8,
  ],
  ['NUL', after('hot', '\0'), '  file-encoding  binary data | Only text files belong in content/.'],
  ['byte order mark is accepted', (title) => `\ufeff${titled(title)}`],
  ['Windows line ends are accepted', (title) => titled(title).replaceAll('\n', '\r\n')],
  ['old Mac line ends are accepted', (title) => titled(title).replaceAll('\n', '\r')],
  [
    'Windows line ends: the body is counted right',
    (title) => titled(title).replace('Shoes', '<b>Shoes</b>').replaceAll('\n', '\r\n'),
    '18:1  raw-html  <b> is HTML…',
  ],
  [
    'Windows line ends and byte order mark: the front matter is counted right',
    (title) => `\ufeff${titled(title).replace('updated:', 'upd:').replaceAll('\n', '\r\n')}`,
    '2:1  key-missing  "updated" is missing | …',
    '10:1  key-unknown  unknown key "upd" | …',
  ],
  ['bidirectional override', after('Ask where', '\u202e'), hidden('14:10', 'U+202E')],
  ['bidirectional isolate', after('Ask where', '\u2066'), hidden('14:10', 'U+2066')],
  ['right-to-left mark in front matter', after('Bring', '\u200f'), hidden('3:15', 'U+200F')],
  ['zero-width space', after('Shoes', '\u200b'), hidden('18:6', 'U+200B')],
  ['zero-width space in an id', after('[bak', '\u200b'), hidden('5:14', 'U+200B')],
  ['zero-width joiner', after('Shoes', '\u200d'), hidden('18:6', 'U+200D')],
  ['soft hyphen', after('Shoes', '\u00ad'), hidden('18:6', 'U+00AD')],
  ['byte order mark in the middle', after('Shoes', '\ufeff'), hidden('18:6', 'U+FEFF')],
  ['line separator', after('Shoes', '\u2028'), hidden('18:6', 'U+2028')],
  ['filler that looks like a space', after('Shoes', '\u3164'), hidden('18:6', 'U+3164')],
  ['tag character', after('Shoes', '\u{e0041}'), hidden('18:6', 'U+E0041')],
  ['variation selector', after('Shoes', '\ufe0f'), hidden('18:6', 'U+FE0F')],
  ['private use', after('Shoes', '\ue000'), hidden('18:6', 'U+E000')],
  ['escape of a terminal', after('Shoes', '\u001b[2J'), hidden('18:6', 'U+001B')],
  ['bell', after('Shoes', '\u0007'), hidden('18:6', 'U+0007')],
  ['control of eight bits', after('Shoes', '\u009b'), hidden('18:6', 'U+009B')],
  [
    'letters of other scripts are accepted',
    after('Shoes', ' \u0434\u0430 \u65e5\u672c caf\u00e9 \u2014 \u2019'),
  ],
  [
    'no front matter',
    () => 'Just text.\n',
    '1:1  front-matter-missing  no front matter between --- lines | Start the file with a line ---…',
  ],
  [
    'line before the front matter',
    (title) => `\n${titled(title)}`,
    '1:1  front-matter-missing  no front matter…',
  ],
  [
    'front matter that is not closed',
    (title) => titled(title).replace('\n---\n\nAsk', '\n\nAsk'),
    '1:1  front-matter-missing  the front matter has no end | Write a line --- below the last key.',
  ],
  [
    'front matter without keys',
    () => '---\n---\n\nText.\n',
    '2:1  yaml-syntax  there are no keys | Write one "key: value" per line.',
  ],
  [
    'front matter with a comment only',
    () => '---\n# Later.\n---\n\nText.\n',
    '2:1  yaml-syntax  there are no keys | …',
  ],
  [
    'front matter only',
    (title) => titled(title).replace(/\n---\n\n[^]*/, '\n---\n'),
    '13:1  file-empty  there is no text below the front matter | Write the page.',
  ],
  ['dots of a file that ends without a line end', (title) => titled(title).trimEnd()],
];

export const bytes: FileCase[] = list.map(([name, text, ...problems]) => ({
  name,
  type: 'mdx',
  text,
  problems,
}));
