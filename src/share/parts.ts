// What a share picture shows below or beside its title.
import { nearPlaces } from '../components/moves/near.ts';
import type { BigFigure, SourceLine } from '../model/share-pictures.ts';
import type { NearRole } from '../model/moves.ts';
import { ink, line, mark, muted } from './colors.ts';
import { box, drawing, shape, type Box } from './nodes.ts';

/** A number as large as the title, and what it is. */
export function figurePart({ value, words }: BigFigure, hue: number): Box {
  const size = value.length > 12 ? 48 : 84;
  return box(
    { flexDirection: 'column' },
    box({ fontSize: size, lineHeight: 1, color: mark(hue) }, value),
    box({ fontSize: 26, lineHeight: 1.3, color: muted, marginTop: 12 }, words),
  );
}

const PLOT = 420;

/** Sources one above the other on one axis that starts at zero: range as a line, median as a dot. */
export function sourcesPart(sources: readonly SourceLine[], hue: number): Box {
  const top = Math.max(...sources.map(({ median, high }) => high ?? median));
  const at = (value: number): number => Math.round((value / top) * (PLOT - 24)) + 12;
  const rows = sources.map(({ label, value, median, low, high }) =>
    box(
      { alignItems: 'center', justifyContent: 'space-between', marginTop: 14 },
      box({ width: 470, fontSize: 25, lineHeight: 1.15, color: ink }, label),
      drawing(
        PLOT,
        30,
        shape('line', { x1: 12, x2: PLOT - 12, y1: 15, y2: 15, stroke: line, 'stroke-width': 2 }),
        ...(low === undefined || high === undefined
          ? []
          : [
              shape('line', {
                ...{ x1: at(low), x2: at(high), y1: 15, y2: 15 },
                ...{ stroke: mark(hue), 'stroke-width': 6 },
              }),
            ]),
        shape('circle', { cx: at(median), cy: 15, r: 11, fill: mark(hue) }),
      ),
      box({ width: 130, fontSize: 30, justifyContent: 'flex-end', color: ink }, value),
    ),
  );
  return box({ flexDirection: 'column' }, ...rows);
}

const SCALE = 1.55;
const NAME = 22;

/** A role between its nearest, as on the guide; the shorter the line, the nearer. */
export function nearPart(near: readonly NearRole[], hue: number): Box {
  const [width, height] = [500, 300];
  const [x0, y0] = [width / 2, height / 2];
  const { places } = nearPlaces(near);
  const spots = places.map(({ x, y, anchor, lines }) => ({
    ...{ x: x0 + x * SCALE * 0.72, y: y0 + y * SCALE },
    anchor,
    lines,
  }));
  return box(
    { position: 'relative', width, height },
    drawing(
      width,
      height,
      ...spots.map(({ x, y }) =>
        shape('line', { x1: x0, y1: y0, x2: x, y2: y, stroke: muted, 'stroke-width': 2 }),
      ),
      ...spots.map(({ x, y }) => shape('circle', { cx: x, cy: y, r: 8, fill: mark(hue) })),
      shape('circle', { cx: x0, cy: y0, r: 15, fill: mark(hue) }),
    ),
    ...spots.map(({ x, y, anchor, lines }) =>
      box(
        {
          position: 'absolute',
          flexDirection: 'column',
          top: Math.round(y - (lines.length * NAME * 1.1) / 2),
          ...(anchor === 'start'
            ? { left: Math.round(x + 16), alignItems: 'flex-start' }
            : { right: Math.round(width - x + 16), alignItems: 'flex-end' }),
          ...{ fontSize: NAME, lineHeight: 1.1, color: ink, whiteSpace: 'nowrap' },
        },
        ...lines.map((text) => box({}, text)),
      ),
    ),
  );
}
