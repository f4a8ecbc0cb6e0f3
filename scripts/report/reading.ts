// How hard a text is to read: Flesch-Kincaid grade, a US school year.
import { fleschKincaid } from '../../src/prose/flesch-kincaid.ts';
import type { Document } from '../../src/reader/document.ts';

const words = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Grade of a text to one decimal; 0 for a text without words. */
export function gradeOf(text: string): number {
  const all = words(text);
  if (!all.length) return 0;
  const sentences = Math.max(1, text.split(/[.!?]+(?:\s|$)/).filter((part) => part.trim()).length);
  return Math.round(fleschKincaid(all, sentences) * 10) / 10;
}

/** What a reader reads first: the sentence under the title and the first section, without marks. */
export function overviewOf(page: Document<object>): string {
  const data = page.data as { summary?: string; definition?: string };
  const [section] = page.body.sections;
  const prose = (section?.segments ?? []).map((part) => (typeof part === 'string' ? part : 'it'));
  const html = [data.summary ?? data.definition ?? '', ...prose].join(' ');
  return html
    .replace(/<\/(p|li)>/g, '. ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z#\d]+;/g, ' ')
    .replace(/([.!?])[\s.]+/g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
}
