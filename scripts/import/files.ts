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

/** @throws Refusal if a row has more or fewer cells than the header: then columns have slipped */
function even(file: string, rows: readonly (readonly string[])[]): void {
  const width = rows[0]?.length ?? 0;
  const wrong = rows.findIndex((cells) => cells.length !== width);
  if (wrong < 0) return;
  throw new Refusal(
    `${file}, row ${wrong + 1}: ${rows[wrong]?.length} cells, but ${width} columns`,
    'The file is damaged or was saved by another program; download it again.',
  );
}

/** A tab-separated file; quotes are letters there. @throws Refusal */
export function readTabs(path: string): Sheet {
  const file = basename(path);
  const rows = readUtf8(path)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  even(file, rows);
  return { file, sheet: '', rows };
}

/** A comma-separated file. @throws Refusal */
export function readCommas(path: string): Sheet {
  const file = basename(path);
  const rows = csvParseRows(readUtf8(path));
  even(file, rows);
  return { file, sheet: '', rows };
}

/**
 * Some columns of a comma-separated file that has hundreds, which would not fit in memory as
 * cells. If one of `wanted` is missing, only the header comes back, whole.
 * @throws Refusal if the file cannot be read
 */
export function readSomeColumns(path: string, wanted: readonly string[]): Sheet {
  const file = basename(path);
  let header: string[] | undefined;
  let kept: number[] = [];
  const rows = csvParseRows(readUtf8(path), (cells) => {
    header ??= cells;
    if (header === cells) kept = wanted.map((name) => cells.indexOf(name));
    return kept.map((i) => cells[i] ?? '');
  });
  return { file, sheet: '', rows: kept.includes(-1) && header ? [header] : rows };
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
