// A job description as a Word file. Loaded only when somebody asks for one: the library is large.
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { postParts, type JobPost } from './post.ts';

/** Characters that XML cannot hold. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** A text without them. */
export const cleanText = (text: string): string => text.replace(UNWRITABLE, '').toWellFormed();

function wordDocument(post: JobPost): Document {
  const children = [
    new Paragraph({ text: cleanText(post.title), heading: HeadingLevel.TITLE }),
    ...postParts(post).flatMap(({ heading, lines, listed }) => [
      ...(heading ? [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 })] : []),
      ...lines.map(
        (line) =>
          new Paragraph({ text: cleanText(line), ...(listed ? { bullet: { level: 0 } } : {}) }),
      ),
    ]),
  ];
  return new Document({
    creator: 'Role Atlas',
    title: cleanText(post.title),
    sections: [{ children }],
  });
}

/** The file for a browser to hand out. */
export const postWord = (post: JobPost): Promise<Blob> => Packer.toBlob(wordDocument(post));

/** The same as bytes. They hold the time of making; see fixedZip. */
export const postWordBytes = async (post: JobPost): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(wordDocument(post)));
