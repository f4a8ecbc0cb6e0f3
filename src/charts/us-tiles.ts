// A tile grid of the US states: column and row of each, near to where it lies.
const ROWS = [
  'AK . . . . . . . . . . ME',
  '. . . . . . . . . . VT NH',
  '. WA ID MT ND MN IL WI MI NY RI MA',
  '. OR NV WY SD IA IN OH PA NJ CT .',
  '. CA UT CO NE MO KY WV VA MD DE .',
  '. . AZ NM KS AR TN NC SC DC . .',
  '. . . . OK LA MS AL GA . . .',
  'HI . . . TX . . . . FL . .',
];

export const tileColumns = 12;
export const tileRows = ROWS.length;

/** Column and row from 0 by postal code, for the 50 states and DC. */
export const tiles: ReadonlyMap<string, { column: number; row: number }> = new Map(
  ROWS.flatMap((line, row) =>
    line
      .split(' ')
      .flatMap((code, column) => (code === '.' ? [] : [[code, { column, row }] as const])),
  ),
);

/** Class 0 (lowest fifth) to 4 of a value among all values. */
export function fifth(value: number, all: readonly number[]): number {
  const below = all.filter((other) => other < value).length;
  return Math.min(4, Math.floor((below * 5) / all.length));
}
