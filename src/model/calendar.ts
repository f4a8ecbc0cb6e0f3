// Calendar files after RFC 5545: all-day events that calendars on every device can take in.

export interface CalendarEvent {
  /** Stays the same whenever the event is exported again, so that calendars replace it. */
  uid: string;
  /** yyyy-mm-dd */
  day: string;
  title: string;
  text: string;
  url: string;
}

const DAY = 86_400_000;
/** Bytes of a line without its end. */
const LONGEST_LINE = 75;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Breaks a line between characters; what follows starts with a space, which counts. */
function folded(line: string): string {
  const lines = [''];
  for (const character of line) {
    const last = lines.at(-1) ?? '';
    if (bytes(last) + bytes(character) > LONGEST_LINE) lines.push(` ${character}`);
    else lines[lines.length - 1] = last + character;
  }
  return lines.join('\r\n');
}

/** Text as a value: backslash, semicolon, comma and line end are escaped, other controls dropped. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const basic = (day: string): string => day.replaceAll('-', '');

function eventLines({ uid, day, title, text, url }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The day so many days later, as yyyy-mm-dd. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** A whole calendar file; `now` is the moment of the export. */
export function calendarFile(name: string, events: readonly CalendarEvent[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Role Atlas//Plan//EN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
