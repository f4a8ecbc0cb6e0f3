// The pieces that satori lays out: a box with a style, and what is in it.

export interface Box {
  type: string;
  props: { style?: Record<string, string | number>; children?: Child | Child[] } & Record<
    string,
    unknown
  >;
}

export type Child = Box | string;

/** A box; every box lays its children out as a column unless told otherwise. */
export function box(style: Record<string, string | number>, ...children: Child[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A drawing; `body` holds paths, circles and lines. */
export function drawing(width: number, height: number, ...body: Box[]): Box {
  const viewBox = `0 0 ${width} ${height}`;
  return { type: 'svg', props: { width, height, viewBox, children: body } };
}

/** One shape of a drawing. */
export function shape(type: 'circle' | 'line', props: Record<string, string | number>): Box {
  return { type, props };
}
