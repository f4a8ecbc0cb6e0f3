// The job description as it will read.
import { postParts, type JobPost } from '../../model/job-post/post.ts';
import { list, node } from '../compare/nodes.ts';

/** Fills the preview; everything goes in as text. */
export function showPreview(place: HTMLElement, post: JobPost): void {
  place.replaceChildren(
    node('h3', '', post.title || 'Untitled'),
    ...postParts(post).flatMap(({ heading, lines, listed }) => [
      ...(heading ? [node('h4', '', heading)] : []),
      ...(listed ? [list(lines)] : lines.map((line) => node('p', '', line))),
    ]),
  );
}
