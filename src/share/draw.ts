// Draws a share picture: 1200 by 630 pixels, as a page of the atlas with the family's edge.
import { readFile } from 'node:fs/promises';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Picture } from '../model/share-pictures.ts';
import { site } from '../site.ts';
import { ink, line, mark, muted, paper } from './colors.ts';
import { box, type Box } from './nodes.ts';
import { figurePart, nearPart, sourcesPart } from './parts.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

const FONT =
  'node_modules/@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2';

/** The display face of the site. */
export async function fonts(): Promise<Font[]> {
  return [{ name: 'Brygada 1918', data: await readFile(FONT), weight: 400, style: 'normal' }];
}

/** Long titles are set smaller, so that none needs more than three lines. */
function titleSize({ length }: string, narrow: boolean): number {
  if (narrow) return length > 26 ? 60 : length > 16 ? 70 : 84;
  return length > 48 ? 62 : length > 28 ? 76 : 92;
}

function layout(picture: Picture): Box {
  const { hue, kicker, title, figure, near = [], sources = [] } = picture;
  const narrow = near.length > 0;
  return box(
    {
      ...{ width: WIDTH, height: HEIGHT, padding: '52px 60px 40px 56px', backgroundColor: paper },
      boxSizing: 'border-box',
      ...{ borderLeft: `28px solid ${mark(hue)}`, flexDirection: 'column' },
      ...{ justifyContent: 'space-between', color: ink, fontFamily: 'Brygada 1918' },
    },
    box(
      { justifyContent: 'space-between', alignItems: 'flex-start' },
      box(
        { flexDirection: 'column', width: narrow ? 540 : 1040 },
        box({ fontSize: 30, color: mark(hue) }, kicker),
        box({ fontSize: titleSize(title, narrow), lineHeight: 1.05, marginTop: 12 }, title),
      ),
      ...(narrow ? [nearPart(near, hue)] : []),
    ),
    box(
      { flexDirection: 'column' },
      ...(figure ? [figurePart(figure, hue)] : []),
      ...(sources.length ? [sourcesPart(sources, hue)] : []),
      box(
        {
          ...{ marginTop: 28, paddingTop: 16, borderTop: `2px solid ${line}`, fontSize: 26 },
          ...{ justifyContent: 'space-between', color: muted },
        },
        box({}, site.name),
        box({}, 'Every figure with source and date'),
      ),
    ),
  );
}

/** The picture as PNG. */
export async function draw(picture: Picture, loaded: readonly Font[]): Promise<Buffer> {
  // satori takes the elements of React; ours have the same shape and need no more of it.
  const element = layout(picture) as unknown as Parameters<typeof satori>[0];
  const svg = await satori(element, { width: WIDTH, height: HEIGHT, fonts: [...loaded] });
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return image.asPng();
}
