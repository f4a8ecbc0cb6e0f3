// npm run icons: the pictures of public/favicon.svg that browsers and phones look for by name.
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const svg = readFileSync('public/favicon.svg', 'utf8');

/** Apple rounds the corners itself and shows what is transparent as black. */
const square = svg.replace(/ rx="\d+"/, '');

function png(source: string, width: number): Buffer {
  return new Resvg(source, { fitTo: { mode: 'width', value: width } }).render().asPng();
}

/** An icon file of one picture: head of 6 bytes, one entry of 16, then the PNG itself. */
function ico(picture: Buffer, width: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(1, 4); // number of pictures
  head.writeUInt8(width, 6);
  head.writeUInt8(width, 7);
  head.writeUInt16LE(1, 10); // color planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}

const SMALL = 32;
writeFileSync('public/favicon.ico', ico(png(svg, SMALL), SMALL));
writeFileSync('public/apple-touch-icon.png', png(square, 180));
console.log('favicon.ico and apple-touch-icon.png in public/');
