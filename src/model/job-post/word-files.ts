// Many Word files at once. The library makes one, and each post puts its own text into that one's
// markup: the same bytes as the library's, in a twentieth of the time.
import { unzipSync } from 'fflate';
import { fixedOfficeFile, spliceZip } from '../zip.ts';
import { postParts, type JobPost } from './post.ts';
import { cleanText, postWordBytes } from './word.ts';

const [TITLE, PLAIN, LISTED, DAY] = ['of-the-title', 'of-a-line', 'of-an-item', '1980-01-01'];
const BODY = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';

/** A post with one paragraph of each kind; its heading is that of the responsibilities. */
const sample: JobPost = {
  ...{ title: TITLE, summary: PLAIN, scope: '', responsibilities: [LISTED] },
  ...{ mustHave: [], niceToHave: [], pay: '' },
};

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};
const escaped = (text: string): string =>
  cleanText(text).replace(/[&"'<>]/g, (sign) => ENTITIES[sign] ?? sign);

type Put = (text: string) => string;

/** A function that puts a text where `mark` stands in some markup. */
function place(markup: string | undefined, mark: string): Put {
  const [before, after, more] = (markup ?? '').split(mark);
  if (after === undefined || more !== undefined)
    throw new Error(`The sample of a Word file does not hold "${mark}" once.`);
  return (text) => `${before}${escaped(text)}${after}`;
}

/** Markup of the body, cut into what stands around the paragraphs and one of each kind. */
function bodyOf(xml: string): (post: JobPost) => string {
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)];
  const [[title] = [], [plain] = [], [head] = [], [item] = []] = paragraphs;
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (paragraphs.length !== 4 || !first || !last)
    throw new Error('The sample of a Word file does not have its four paragraphs.');
  const [before, after] = [xml.slice(0, first.index), xml.slice(last.index + last[0].length)];
  const [asTitle, asLine, asItem] = [place(title, TITLE), place(plain, PLAIN), place(item, LISTED)];
  const asHeading = place(head, postParts(sample)[1]!.heading);
  return (post) => {
    const parts = postParts(post).map(({ heading, lines, listed }) => {
      const text = lines.map(listed ? asItem : asLine).join('');
      return (heading ? asHeading(heading) : '') + text;
    });
    return `${before}${asTitle(post.title)}${parts.join('')}${after}`;
  };
}

/** A function that makes the Word file of a post, dated with a day (yyyy-mm-dd). */
export async function wordFiles(): Promise<(post: JobPost, day: string) => Uint8Array> {
  const parts = Object.entries(unzipSync(fixedOfficeFile(await postWordBytes(sample), DAY)));
  const text = (name: string): string =>
    new TextDecoder().decode(parts.find(([found]) => found === name)?.[1]);
  const encoder = new TextEncoder();
  const body = bodyOf(text(BODY));
  const properties = place(text(PROPERTIES), TITLE);
  return (post, day) => {
    const own: Record<string, string> = {
      [BODY]: body(post),
      [PROPERTIES]: properties(post.title).replaceAll(DAY, day),
    };
    return spliceZip(
      parts.map(([name, bytes]) => {
        const mine = own[name];
        return [name, mine === undefined ? bytes : encoder.encode(mine)];
      }),
    );
  };
}
