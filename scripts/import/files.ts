// Reads publishers' files: workbooks, tab-separated and comma-separated text. No rules here.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import readXlsxFile from 'read-excel-file/node';
import { Refusal } from './refusal.ts';
import type { Cell, Sheet } from './types.ts';

function mustExist(path: string, kind: 'file' | 'folder'): void {
  const right = existsSync(path) && statSync(path).isDirectory() === (kind === 'folder');
  if (!right) throw new Refusal(`${path}: there is no such ${kind}`, 'Check the path.');
}

/** Dates come as text, since no column that is read here holds one. */
const toCell = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value instanceof Date
      ? value.toISOString().slice(0, 10)
      : null;

/** All sheets of a workbook. @throws Refusal if the file is not one */
export async function readWorkbook(path: string): Promise<Sheet[]> {
  mustExist(path, 'file');
  const file = basename(path);
  try {
    const sheets = await readXlsxFile(readFileSync(path));
    return sheets.map(({ sheet, data }) => ({ file, sheet, rows: data.map((r) => r.map(toCell)) }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `${file} cannot be read as a workbook: ${why}`,
      'Give the .xlsx file as downloaded; unpack a .zip first.',
    );
  }
}

/** Text of a UTF-8 file with LF line ends and no byte order mark. @throws Refusal */
export function readUtf8(path: string): string {
  mustExist(path, 'file');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return text.replaceAll('\r\n', '\n');
  } catch {
    throw new Refusal(
      `${basename(path)} is not UTF-8 text`,
      'Give the text file as downloaded; unpack a .zip first.',
    );
  }
}

/** A tab-separated file; quotes are letters there. */
export function readTabs(path: string): Sheet {
  const lines = readUtf8(path).trimEnd().split('\n');
  return { file: basename(path), sheet: '', rows: lines.map((line) => line.split('\t')) };
}

/** A comma-separated file; only the columns that `pick` names are kept, since a survey has many. */
export function readCommas(path: string, pick?: readonly string[]): Sheet {
  let kept: number[] | undefined;
  const rows = csvParseRows(readUtf8(path), (cells) => {
    kept ??= cells.flatMap((name, i) => (!pick || pick.includes(name.trim()) ? [i] : []));
    return kept.map((i) => cells[i] ?? '');
  });
  return { file: basename(path), sheet: '', rows };
}

/** A folder of a release: its tables by name without ending, and its Read Me. */
export interface Release {
  folder: string;
  readMe: string;
  /** Names of all tables in the folder, sorted; a name twice stands for .txt and .xlsx. */
  names: string[];
  /** @throws Refusal if the file cannot be read */
  table: (name: string) => Promise<Sheet>;
}

/** Opens a folder with the .txt or .xlsx files of a release; files are read when asked for. */
export function openRelease(folder: string): Release {
  mustExist(folder, 'folder');
  const files = readdirSync(folder).filter((file) => /\.(txt|xlsx)$/.test(file));
  const readMe = files.find((file) => /^read me\.txt$/i.test(file));
  const nameOf = (file: string): string => file.replace(/\.(txt|xlsx)$/, '');
  return {
    folder: basename(folder),
    readMe: readMe ? readUtf8(join(folder, readMe)) : '',
    names: files
      .filter((file) => file !== readMe)
      .map(nameOf)
      .sort(),
    table: async (name) => {
      const text = join(folder, `${name}.txt`);
      if (existsSync(text)) return readTabs(text);
      const [sheet] = await readWorkbook(join(folder, `${name}.xlsx`));
      if (!sheet) throw new Refusal(`${name}.xlsx has no sheet`, 'Download it again.');
      return sheet;
    },
  };
}
