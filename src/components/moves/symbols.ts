// One symbol per family, as atlases mark towns, so that a family is known without its color.
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';

/** Easiest to tell apart first. */
const SHAPES = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolStar,
  symbolCross,
  symbolWye,
];

export interface Mark {
  path: string;
  /** Drawn as an outline: the second round of the same shapes. */
  open: boolean;
}

/** The symbol of the family at this place in the list of all families. */
export function familySymbol(index: number, area = 110): Mark {
  const shape = SHAPES[index % SHAPES.length] ?? symbolCircle;
  return {
    path: symbol(shape, area).digits(1)() ?? '',
    open: index % (2 * SHAPES.length) >= SHAPES.length,
  };
}
