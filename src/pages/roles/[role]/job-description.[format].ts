// The template of a job description as files, for those without scripts or in a hurry.
import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../../load.ts';
import { postHtml, postMarkdown, postText } from '../../../model/job-post/formats.ts';
import type { JobPost } from '../../../model/job-post/post.ts';
import { templatePost } from '../../../model/job-post/template.ts';
import { wordFiles } from '../../../model/job-post/word-files.ts';

const FORMATS = ['md', 'txt', 'html', 'docx'] as const;

export const getStaticPaths = (async () =>
  [...(await atlas()).roles.keys()].flatMap((role) =>
    FORMATS.map((format) => ({ params: { role, format } })),
  )) satisfies GetStaticPaths;

let word: ReturnType<typeof wordFiles> | undefined;

async function fileOf(post: JobPost, format: string, day: string): Promise<string | Uint8Array> {
  if (format === 'docx') return (await (word ??= wordFiles()))(post, day);
  if (format === 'html') return postHtml(post);
  return format === 'md' ? postMarkdown(post) : postText(post);
}

export const GET: APIRoute = async ({ params }) => {
  const role = (await atlas()).roles.get(params['role'] ?? '');
  if (!role) throw new Error(`no role ${params['role']}`);
  const body = await fileOf(templatePost(role), params['format'] ?? '', role.data.updated);
  return new Response(typeof body === 'string' ? body : new Blob([body.slice().buffer]));
};
