// Handbook texts of the rules about files.
import type { RuleHelp } from './types.ts';

export const fileHelp = {
  'file-name': {
    title: 'File name',
    why: 'The name of a file is the address of its page, and addresses must be typed, spoken and kept.',
    causes: [
      'Capitals, spaces or underscores in the name.',
      'A letter of another alphabet that looks like one of ours.',
    ],
    wrong: 'content/roles/Data_Engineer.mdx',
    right: 'content/roles/data-engineer.mdx',
    mend: 'Rename the file: lower-case letters a to z, digits and single hyphens.',
  },
  'file-type': {
    title: 'File in the wrong place',
    why: 'A file that nothing reads would look published and be invisible. Links to other folders could lead out of the project.',
    causes: [
      'A picture or document was dropped beside the guides.',
      'A folder name is misspelled.',
      'The file ends in .md instead of .mdx.',
    ],
    wrong: 'content/role/data-engineer.md',
    right: 'content/roles/data-engineer.mdx',
    mend: 'Move the file to the folder of its kind, or delete it. Pictures belong in public/images/.',
  },
  'file-size': {
    title: 'File too large',
    why: 'No page needs that much text, and a huge file would slow every build.',
    causes: ['A picture was pasted as text.', 'Several pages ended up in one file.'],
    wrong: 'content/guides/everything.mdx, 1.4 MB',
    right: 'content/guides/negotiating-pay.mdx, 14 kB',
    mend: 'Split the page, and take out what is not text.',
  },
  'file-encoding': {
    title: 'Not UTF-8 text',
    why: 'Anything but UTF-8 shows wrong letters to some readers, and binary files cannot be reviewed.',
    causes: ['The editor saved in an old Windows encoding.', 'A Word file was renamed to .mdx.'],
    wrong: 'R\u00e9sum\u00e9 saved as Windows-1252',
    right: 'R\u00e9sum\u00e9 saved as UTF-8',
    mend: 'Choose "Save with encoding: UTF-8" in your editor. On GitHub files are always UTF-8.',
  },
  'file-empty': {
    title: 'Empty file or page',
    why: 'A page without text would be published as an empty page.',
    causes: [
      'The file was created and never filled.',
      'The prose below the second --- is missing.',
    ],
    wrong: '---\ntitle: Caching\n---',
    right:
      '---\ntitle: Caching\n---\n\n## How to learn it\n\nThe browser is the best place to begin.',
    mend: 'Write the sections that the hint lists, or delete the file.',
  },
  'hidden-characters': {
    title: 'Invisible characters',
    why: 'Characters that nobody sees can turn text round or hide words from a reviewer.',
    causes: [
      'Text was pasted from a PDF or a chat.',
      'A soft hyphen or zero-width space came along from a web page.',
    ],
    wrong: 'admin\\u202Etxt.exe',
    right: 'admin.txt',
    mend: 'Delete the word at that place and type it again.',
  },
  'words-list': {
    title: 'List of words',
    why: 'A sorted list without doubles can be changed by two people at once without a conflict.',
    causes: [
      'A word was added at the end.',
      'The word was in the list already, with another capital.',
    ],
    wrong: 'webhook\nbackfill',
    right: 'backfill\nwebhook',
    mend: 'Run npm run check -- --fix, which sorts the list, or move the line yourself.',
  },
} as const satisfies Record<string, RuleHelp>;
