// Text as UTF-8. `Buffer.from` goes over a text twice, once to learn how much room it needs.
const encoder = new TextEncoder();
let room = new Uint8Array(1 << 18);

/** Bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  const most = 3 * text.length;
  if (room.length < most) room = new Uint8Array(most);
  return room.slice(0, encoder.encodeInto(text, room).written);
}

/** A text of its own: one that was cut out of a page keeps the whole page in memory. */
export const ownText = (text: string): string => Buffer.from(text).toString();
